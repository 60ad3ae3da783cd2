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
 * waits already, that clock goes on.
 */
export const startClock = async ({ id, at, ...start }: Start): Promise<void> => {
  if (await findOpenClock(id)) return
  const clock: Clock = { ...begun(at, await promiseOf(start)), ...start, _id: newId('clk'), thingId: id }
  await insertDocuments(ClockModel, [clock])
}
