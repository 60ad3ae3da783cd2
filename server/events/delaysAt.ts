import type { QueryFilter } from 'mongoose'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** The events of these customers that a paragraph still keeps from the customer at this moment, with that paragraph and its end. */
export const delaysAt = async (
  customerIds: string[],
  now: Date,
): Promise<Map<string, NonNullable<EventRecord['delayed']>>> => {
  const delayed = await EventModel.find(
    { 'delayed.until': { $gt: now.toISOString() }, customerId: { $in: customerIds } } as QueryFilter<EventRecord>,
    { delayed: 1 },
  ).lean<EventRecord[]>()
  return new Map(delayed.flatMap((event) => (event.delayed ? [[event._id, event.delayed] as const] : [])))
}
