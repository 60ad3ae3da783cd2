import { ClockModel } from './clockModel.ts'
import { findOpenClock } from './findOpenClock.ts'
import { resumed } from './resumed.ts'

/** A thing waits for us again from `at` on, in the running transaction: what was left of opening time when it was paused is left now. */
export const resumeClock = async (thingId: string, at: Date): Promise<void> => {
  const clock = await findOpenClock(thingId)
  if (clock?.pausedAt) await ClockModel.updateOne({ _id: clock._id }, { $set: resumed(clock, at) })
}
