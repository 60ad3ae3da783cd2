import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

/** These events, for the product's own use: asks no ability. */
export const eventsByIds = (ids: string[]): Promise<EventRecord[]> =>
  EventModel.find({ _id: { $in: ids } }).lean<EventRecord[]>()
