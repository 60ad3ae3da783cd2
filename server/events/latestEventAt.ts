import type { QueryFilter } from 'mongoose'
import type { Customer } from '#server/customers/Customer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/**
 * When the latest event of a customer happened, of those that anybody but the customer itself could see; long ago where there
 * is none. For the product's own use: asks no ability.
 */
export const latestEventAt = async (customer: Pick<Customer, '_id' | 'mergedIds'>): Promise<Date> => {
  const filter = { customerId: ofCustomer(customer), class: { $ne: 'plan' } } as QueryFilter<EventRecord>
  const [latest] = await EventModel.find(filter, { occurredAt: 1 })
    .sort({ occurredAt: -1, recordedAt: -1, _id: -1 })
    .hint('timeline')
    .limit(1)
    .lean<Pick<EventRecord, 'occurredAt'>[]>()
  return latest?.occurredAt ?? new Date(0)
}
