import { EventPositionModel } from '#server/events/placing/eventPositionModel.ts'
import { eventsAt, type PlacedEvent } from './eventsAt.ts'

/** The events after a position, in the log's own order, `limit` at most, and how far that reaches (null: nothing there). */
export const readLog = async (
  after: number,
  limit: number,
): Promise<{ events: PlacedEvent[]; until: number | null }> => {
  const positions = await EventPositionModel.find({ _id: { $gt: after } })
    .sort({ _id: 1 })
    .limit(limit)
    .lean()
  return { events: await eventsAt(positions), until: positions.at(-1)?._id ?? null }
}
