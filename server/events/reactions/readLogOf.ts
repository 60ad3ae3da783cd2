import { EventPositionModel } from '#server/events/placing/eventPositionModel.ts'
import { eventsAt, type PlacedEvent } from './eventsAt.ts'

/** One customer's events between two positions (both inclusive), in the log's order, `limit` at most. */
export const readLogOf = async (
  customerId: string,
  from: number,
  until: number,
  limit: number,
): Promise<PlacedEvent[]> =>
  eventsAt(
    await EventPositionModel.find({ _id: { $gte: from, $lte: until }, customerId })
      .sort({ _id: 1 })
      .limit(limit)
      .lean(),
  )
