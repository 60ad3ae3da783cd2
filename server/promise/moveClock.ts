import type { Clock } from './Clock.ts'
import { ClockModel } from './clockModel.ts'
import { closeClock } from './closeClock.ts'
import { findOpenClock } from './findOpenClock.ts'
import { pauseClock } from './pauseClock.ts'
import { startClock } from './startClock.ts'

type Move = Pick<Clock, 'teamId' | 'userId'> & { organisationId?: string; serviceId?: string | null }

/**
 * A thing waits for somebody else from now on, in the running transaction. Within an organisation its promise goes on: moving it
 * gives nobody more time. Another organisation gives a promise of its own, and what the first one had broken stays its own.
 */
export const moveClock = async (thingId: string, to: Move): Promise<void> => {
  const clock = await findOpenClock(thingId)
  if (!clock) return
  if (!to.organisationId || to.organisationId === clock.organisationId) {
    await ClockModel.updateOne({ _id: clock._id }, { $set: to })
    return
  }
  const now = new Date()
  await closeClock(clock, 'ended', now)
  const { of, matterId, customerId, teamId, userId } = { ...clock, ...to }
  const { organisationId, serviceId = null } = to
  await startClock({ of, id: thingId, matterId, customerId, organisationId, serviceId, teamId, userId, at: now })
  if (clock.pausedAt) await pauseClock(thingId, now)
}
