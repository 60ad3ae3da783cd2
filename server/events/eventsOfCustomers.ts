import type { QueryFilter } from 'mongoose'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** Events of these customers that still say something, `limit` at most; the word of an erasure is none. Asks no ability. */
export const eventsOfCustomers = (customerIds: string[], limit: number): Promise<EventRecord[]> =>
  EventModel.find({
    customerId: { $in: customerIds },
    erased: null,
    'fact.type': { $ne: 'event.erased' },
  } as QueryFilter<EventRecord>)
    .limit(limit)
    .lean<EventRecord[]>()
