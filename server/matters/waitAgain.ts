import { startClock } from '#server/promise/startClock.ts'
import type { Matter } from './Matter.ts'

/** The promise of an open matter counts, in the running transaction, from when it began to wait; where it counts already, that goes on. */
export const waitAgain = async (matter: Matter): Promise<void> => {
  const { _id, customerId, organisationId, serviceId, teamId, responsible, waitsSince } = matter
  if (!matter.open || matter.status === 'waitingForCustomer') return
  await startClock({
    ...{ of: 'matter', id: _id, matterId: _id, customerId, organisationId, serviceId, teamId },
    ...{ userId: responsible?.userId ?? null, at: waitsSince },
  })
}
