import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** More than any customer has; beyond it the count says at least. */
const MOST = 5_000

type Records = { count: number; last: EventRecord }

/** What each organisation has recorded about a customer, of what the actor may see: how many, and the last one. */
export const recordsByOrganisation = async (context: Context, customer: Customer): Promise<Map<string, Records>> => {
  const records = await findAccessible(context, 'read', EventModel, {
    customerId: ofCustomer(customer),
    erased: null,
  } as QueryFilter<EventRecord>)
    .select({ customerId: 1, organisationId: 1, class: 1, withheld: 1, delayed: 1, recordedAt: 1 })
    .sort({ occurredAt: -1, recordedAt: -1, _id: -1 })
    .hint('timeline')
    .limit(MOST)
    .lean<EventRecord[]>()
  const found = new Map<string, Records>()
  for (const record of records) {
    if (record.organisationId === null) continue
    const known = found.get(record.organisationId)
    if (!known) found.set(record.organisationId, { count: 1, last: record })
    else {
      known.count += 1
      if (record.recordedAt > known.last.recordedAt) known.last = record
    }
  }
  return found
}
