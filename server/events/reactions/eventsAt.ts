import type { EventRecord } from '#server/events/EventRecord.ts'
import { EventModel } from '#server/events/eventModel.ts'
import type { EventPosition } from '#server/events/placing/eventPositionModel.ts'

export type PlacedEvent = { position: number; event: EventRecord }

/**
 * The events at these positions, in their order. An event whose content was erased comes without it; one that is missing is
 * verification's to tell and stops nobody here.
 */
export const eventsAt = async (positions: EventPosition[]): Promise<PlacedEvent[]> => {
  const found = await EventModel.find({ _id: { $in: positions.map(({ eventId }) => eventId) } }).lean<EventRecord[]>()
  const byId = new Map(found.map((event) => [event._id, event]))
  return positions.flatMap(({ _id, eventId }) => {
    const event = byId.get(eventId)
    return event ? [{ position: _id, event }] : []
  })
}
