import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { promiseOf } from '#server/services/promiseOf.ts'
import { addOpenTime } from '#shared/promise/addOpenTime.ts'
import { openDayOf } from '#shared/promise/openDayOf.ts'
import type { Clock } from './Clock.ts'
import { ClockModel } from './clockModel.ts'
import { findOpenClock } from './findOpenClock.ts'
import { timesOf } from './timesOf.ts'

type Start = Pick<Clock, 'of' | 'matterId' | 'customerId' | 'organisationId' | 'serviceId' | 'teamId' | 'userId'> & {
  /** The thing that waits. */
  id: string
  at: Date
}

/**
 * A thing begins to wait, in the running transaction: its promise counts from `at`, or from the next opening. Where it
 * waits already, that clock goes on.
 */
export const startClock = async ({ id, at, ...start }: Start): Promise<void> => {
  if (await findOpenClock(id)) return
  const promised = await promiseOf(start)
  const { opening, workingDays } = promised
  const clock: Clock = {
    ...start,
    _id: newId('clk'),
    thingId: id,
    opening,
    workingDays,
    startedAt: addOpenTime(at, 0, opening),
    ...timesOf(at, workingDays * openDayOf(opening), promised),
    ...{ pausedAt: null, pausedMs: 0, open: true, stoppedAt: null, stoppedBy: null, kept: null, waitedMs: null },
    told: 'nobody',
  }
  await insertDocuments(ClockModel, [clock])
}
