import type { QueryFilter } from 'mongoose'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** When somebody last wrote an event of this customer since a moment; null: nobody has. What the clock wrote doesn't count. */
export const lastWrittenOf = async (customerId: string, since: Date): Promise<Date | null> => {
  const [last] = await EventModel.find(
    { customerId, recordedAt: { $gte: since }, author: { $ne: null } } as QueryFilter<EventRecord>,
    { recordedAt: 1 },
  )
    .sort({ recordedAt: -1 })
    .limit(1)
    .lean<EventRecord[]>()
  return last?.recordedAt ?? null
}
