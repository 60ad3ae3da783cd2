import type { QueryFilter } from 'mongoose'
import type { Customer } from '#server/customers/Customer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** Events that a paragraph still keeps from the customer (law.md), for the product's own use: asks no ability. */
export const delayedEventIds = async (customer: Customer, now = new Date()): Promise<Set<string>> => {
  const delayed = await EventModel.find(
    { customerId: ofCustomer(customer), 'delayed.until': { $gt: now.toISOString() } } as QueryFilter<EventRecord>,
    { _id: 1 },
  ).lean<{ _id: string }[]>()
  return new Set(delayed.map(({ _id }) => _id))
}
