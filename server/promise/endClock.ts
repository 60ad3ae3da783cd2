import { closeClock } from './closeClock.ts'
import { findOpenClock } from './findOpenClock.ts'

/** A thing ended without an answer (withdrawn, returned, closed), in the running transaction: nobody waits any longer. */
export const endClock = async (thingId: string, at: Date): Promise<void> => {
  const clock = await findOpenClock(thingId)
  if (clock) await closeClock(clock, 'ended', at)
}
