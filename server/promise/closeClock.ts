import type { Clock } from './Clock.ts'
import { clearEscalations } from './clearEscalations.ts'
import { ClockModel } from './clockModel.ts'
import { closed } from './closed.ts'

/** A clock that counts stops at `at`, in the running transaction, and what was told of it is so no longer. */
export const closeClock = async (clock: Clock, by: NonNullable<Clock['stoppedBy']>, at: Date): Promise<void> => {
  await ClockModel.updateOne({ _id: clock._id, open: true }, { $set: closed(clock, by, at) })
  await clearEscalations([clock._id], at)
}
