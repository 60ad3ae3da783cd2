import type { EventRecord } from '#server/events/EventRecord.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { EventPositionModel } from '#server/events/placing/eventPositionModel.ts'

export type PlacedEvent = { position: number; event: EventRecord }

/**
 * The events after a position, in the log's own order, `limit` at most, and how far that reaches (null: nothing there). An
 * event whose content was erased comes without it; one that is missing is verification's to tell and stops nobody here.
 */
export const readLog = async (
  after: number,
  limit: number,
): Promise<{ events: PlacedEvent[]; until: number | null }> => {
  const positions = await EventPositionModel.find({ _id: { $gt: after } })
    .sort({ _id: 1 })
    .limit(limit)
    .lean()
  const last = positions.at(-1)
  if (!last) return { events: [], until: null }
  const ids = positions.map(({ eventId }) => eventId)
  const found = await EventModel.find({ _id: { $in: ids } }).lean<EventRecord[]>()
  const byId = new Map(found.map((event) => [event._id, event]))
  const events = positions.flatMap(({ _id, eventId }) => {
    const event = byId.get(eventId)
    return event ? [{ position: _id, event }] : []
  })
  return { events, until: last._id }
}
