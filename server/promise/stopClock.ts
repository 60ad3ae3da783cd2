import { closeClock } from './closeClock.ts'
import { findOpenClock } from './findOpenClock.ts'

/**
 * The promise of a thing is answered, in the running transaction: by a contact that reached the customer, or by a proposal
 * that the customer can see. Nothing else answers it.
 */
export const stopClock = async (thingId: string, by: 'contact' | 'proposal', at: Date): Promise<void> => {
  const clock = await findOpenClock(thingId)
  if (clock) await closeClock(clock, by, at)
}
