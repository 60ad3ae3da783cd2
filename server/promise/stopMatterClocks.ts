import type { Clock } from './Clock.ts'
import { ClockModel } from './clockModel.ts'
import { closeClock } from './closeClock.ts'

/**
 * An organisation reached the customer in a matter, in the running transaction: the promises that the organisation had
 * given in it are answered, of the matter itself and of hand-offs to it. Another's go on.
 */
export const stopMatterClocks = async (
  matterId: string,
  organisationId: string,
  by: 'contact' | 'proposal',
  at: Date,
): Promise<void> => {
  const clocks = await ClockModel.find({ matterId, organisationId, open: true }).lean<Clock[]>()
  for (const clock of clocks) await closeClock(clock, by, at)
}
