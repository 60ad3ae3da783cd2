import { ClockModel } from './clockModel.ts'

/** A thing waits for the customer from `at` on, in the running transaction: its promise stands still. */
export const pauseClock = async (thingId: string, at: Date): Promise<void> => {
  await ClockModel.updateOne({ thingId, open: true, pausedAt: null }, { $set: { pausedAt: at } })
}
