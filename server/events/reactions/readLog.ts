import { EventModel, type EventRecord } from '#server/events/eventModel.ts'
import { EventPositionModel } from '#server/events/placing/eventPositionModel.ts'

export type PlacedEvent = { position: number; event: EventRecord }

/** The events after a position, in the log's own order, `limit` at most. An event whose content was erased comes without it. */
export const readLog = async (after: number, limit: number): Promise<PlacedEvent[]> => {
  const positions = await EventPositionModel.find({ _id: { $gt: after } })
    .sort({ _id: 1 })
    .limit(limit)
    .lean()
  if (positions.length === 0) return []
  const ids = positions.map(({ eventId }) => eventId)
  const events = new Map<string, EventRecord>()
  for (const event of await EventModel.find({ _id: { $in: ids } }).lean<EventRecord[]>()) events.set(event._id, event)
  return positions.map(({ _id, eventId }) => {
    const event = events.get(eventId)
    if (!event)
      throw new Error(
        `The log names event ${eventId} at position ${_id}, but it is missing. Run npm run events:verify.`,
      )
    return { position: _id, event }
  })
}
