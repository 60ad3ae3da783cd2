import { inTransaction } from '#server/database/inTransaction.ts'
import { parkedAfter } from './parkedAfter.ts'
import { type ParkedCustomer, ParkedCustomerModel } from './parkedCustomerModel.ts'
import type { Effects, Reaction } from './Reaction.ts'
import { readLogOf } from './readLogOf.ts'
import { TurnLost } from './TurnLost.ts'

/** Events of one customer read at a time, and customers in one round: the others' log goes on meanwhile. */
const BATCH = 50
const CUSTOMERS = 20

const moveOn = ({ _id, reaction, from }: ParkedCustomer, next: number, effects: Effects | null): Promise<void> =>
  inTransaction(async () => {
    const { matchedCount } = await ParkedCustomerModel.updateOne({ _id, from }, { $set: { from: next } })
    if (matchedCount === 0) throw new TurnLost(reaction)
    await effects?.()
  })

const catchUp = async ({ react, failed }: Reaction, parked: ParkedCustomer, cursor: number): Promise<void> => {
  const { _id, customerId } = parked
  let { from, tries } = parked
  for (;;) {
    const events = await readLogOf(customerId, from, cursor, BATCH)
    for (const placed of events) {
      try {
        await moveOn({ ...parked, from }, placed.position + 1, await react([placed]))
        from = placed.position + 1
        tries = 0
      } catch (error) {
        if (error instanceof TurnLost) throw error
        failed(error)
        await ParkedCustomerModel.updateOne({ _id, from }, { $set: parkedAfter(tries + 1, error) })
        return
      }
    }
    if (events.length < BATCH) break
  }
  await ParkedCustomerModel.deleteOne({ _id, from })
}

/** Try again the customers whose turn it is, each from where it stopped to `cursor`, where the reaction stands. */
export const catchUpParked = async (reaction: Reaction, cursor: number): Promise<void> => {
  const due = await ParkedCustomerModel.find({ reaction: reaction.name, nextTryAt: { $lte: new Date() } })
    .sort({ nextTryAt: 1 })
    .limit(CUSTOMERS)
    .lean<ParkedCustomer[]>()
  for (const parked of due) await catchUp(reaction, parked, cursor)
}
