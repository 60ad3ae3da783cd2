import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** One event of this customer (any of its ids), for the product's own use: asks no ability. Null: not there, or another's. */
export const findWriting = (eventId: string, customerIds: string[]): Promise<EventRecord | null> =>
  EventModel.findOne({ _id: eventId, customerId: { $in: customerIds } }).lean<EventRecord>()
