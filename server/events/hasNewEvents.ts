import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** More than are recorded of one customer in the moments that this is asked about; if there are, the answer is yes. */
const MOST = 50

/** Whether anything that the actor may read was recorded of this customer since a moment. */
export const hasNewEvents = async (
  { ability }: Pick<Context, 'ability'>,
  customer: Customer,
  since: Date,
): Promise<boolean> => {
  for (const customerId of recordIdsOf(customer)) {
    const latest = await EventModel.find({ customerId }).sort({ 'chain.index': -1 }).limit(MOST).lean<EventRecord[]>()
    const fresh = latest.filter(({ recordedAt }) => recordedAt >= since)
    if (fresh.some((event) => basesFor(ability, 'read', 'Event', event).length > 0)) return true
  }
  return false
}
