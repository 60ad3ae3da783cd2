import { lastUseOf } from '#server/access/lastUseOf.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { foundersAfter } from '#server/customers/foundersAfter.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { hasEvents } from '#server/events/hasEvents.ts'
import { lastWrittenOf } from '#server/events/lastWrittenOf.ts'
import { eraseCustomer } from '../eraseCustomer.ts'
import { holdsOf } from '../holdsOf.ts'
import { SERVICE_YEARS } from '../limits.ts'
import { type RetentionCursor, RetentionCursorModel } from '../retentionCursorModel.ts'
import type { Sweep } from '../Sweep.ts'
import { yearsBefore } from '../yearsBefore.ts'

const NAME = 'founders'

/** One of whom nothing was ever recorded has no day to count from: it is left alone. */
const isUsed = async (customer: Customer, since: Date): Promise<boolean> => {
  for (const id of recordIdsOf(customer))
    if ((await lastUseOf(id, since)) || (await lastWrittenOf(id, since))) return true
  return !(await hasEvents(customer._id))
}

/** Customers who are natural persons, whole, five years after anybody last wrote or looked; round and round by their ids. */
export const founders: Sweep = {
  name: NAME,
  paragraph: '293/2017 9 §',
  async step(now, limit) {
    const cursor = await RetentionCursorModel.findById(NAME).lean<RetentionCursor>()
    const found = await foundersAfter(cursor?.after ?? '', limit)
    const holds = await holdsOf(found.flatMap(recordIdsOf), now)
    let removed = 0
    for (const customer of found) {
      const isHeld = recordIdsOf(customer).some((id) => holds.has(id))
      if (isHeld || (await isUsed(customer, yearsBefore(now, SERVICE_YEARS)))) continue
      await eraseCustomer(customer)
      removed += 1
    }
    const after = found.length < limit ? '' : (found.at(-1)?._id ?? '')
    await RetentionCursorModel.updateOne({ _id: NAME }, { $set: { after } }, { upsert: true })
    return { seen: found.length, removed }
  },
}
