import type { Clock } from './Clock.ts'
import { ClockModel } from './clockModel.ts'
import { closeClock } from './closeClock.ts'
import { findOpenClock } from './findOpenClock.ts'
import { pauseClock } from './pauseClock.ts'
import { resumed } from './resumed.ts'
import { startClock } from './startClock.ts'

type Place = Pick<Clock, 'teamId' | 'userId'> & { organisationId: string }
type Move = Pick<Clock, 'teamId' | 'userId'> & { organisationId?: string; serviceId?: string | null }

/** One that had it before, and gave it on in time, has what was left then: to send a thing to and fro gives nobody more time. */
const takeBack = async (thingId: string, to: Place, now: Date): Promise<boolean> => {
  const { organisationId, teamId, userId } = to
  const earlier = await ClockModel.findOne({ thingId, organisationId, open: false, stoppedBy: 'ended', kept: null })
    .sort({ startedAt: -1 })
    .lean<Clock>()
  if (!earlier) return false
  const going = resumed({ ...earlier, pausedAt: earlier.stoppedAt }, now)
  const open = { open: true, stoppedAt: null, stoppedBy: null, waitedMs: null, teamId, userId }
  await ClockModel.updateOne({ _id: earlier._id }, { $set: { ...going, ...open } })
  return true
}

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
  if (!(await takeBack(thingId, { organisationId, teamId, userId }, now)))
    await startClock({ of, id: thingId, matterId, customerId, organisationId, serviceId, teamId, userId, at: now })
  if (clock.pausedAt) await pauseClock(thingId, now)
}
