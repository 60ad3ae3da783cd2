import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { placeEvents } from '#server/events/placing/placeEvents.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { nameChanged } from './nameChanged.ts'

type Five<T> = [T, T, T, T, T]

/** A customer with a chain of five placed events, `Nimi 0` to `Nimi 4`, and their ids. */
export const chainOfFive = async () => {
  const customerId = newId('cus')
  const ids: string[] = []
  for (let n = 0; n < 5; n++) {
    const event = await inTransaction(() => recordEvent(null, nameChanged(customerId, `Nimi ${n}`)))
    ids.push(event._id)
  }
  await placeEvents()
  return { customerId, ids: ids as Five<string> }
}
