import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { promiseOf } from '#server/services/promiseOf.ts'
import { begun } from './begun.ts'
import type { Clock } from './Clock.ts'
import { ClockModel } from './clockModel.ts'
import { findOpenClock } from './findOpenClock.ts'

type Start = Pick<Clock, 'of' | 'matterId' | 'customerId' | 'organisationId' | 'serviceId' | 'teamId' | 'userId'> & {
  /** The thing that waits. */
  id: string
  at: Date
}

/**
 * A thing begins to wait, in the running transaction: its promise counts from `at`, or from the next opening. Where it
 * waits already, that clock goes on; and where one that began just then was stopped (by a contact that did not reach the
 * customer after all), that one goes on: no figure keeps what was not so.
 */
export const startClock = async ({ id, at, ...start }: Start): Promise<void> => {
  if (await findOpenClock(id)) return
  const clock: Clock = { ...begun(at, await promiseOf(start)), ...start, _id: newId('clk'), thingId: id }
  const { organisationId, teamId, userId } = start
  const { matchedCount } = await ClockModel.updateOne(
    { thingId: id, open: false, organisationId, startedAt: clock.startedAt },
    { $set: { open: true, stoppedAt: null, stoppedBy: null, kept: null, waitedMs: null, teamId, userId } },
  )
  if (matchedCount === 0) await insertDocuments(ClockModel, [clock])
}
