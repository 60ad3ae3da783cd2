import type { Clock } from './Clock.ts'
import { ClockModel } from './clockModel.ts'

type Move = Pick<Clock, 'teamId' | 'userId'> & { organisationId?: string; serviceId?: string | null }

/**
 * A thing waits for somebody else from now on, in the running transaction. What the customer was promised stays: moving it
 * on gives nobody more time.
 */
export const moveClock = async (thingId: string, to: Move): Promise<void> => {
  await ClockModel.updateOne({ thingId, open: true }, { $set: to })
}
