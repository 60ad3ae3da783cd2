import mongoose, { Schema } from 'mongoose'

/** The log's own order: `_id` is the position, from 1, without gaps, in the order of commits. */
export type EventPosition = { _id: number; eventId: string; customerId: string }

const schema = new Schema<EventPosition>(
  { _id: Number, eventId: { type: String, required: true }, customerId: { type: String, required: true } },
  { collection: 'eventPositions', versionKey: false },
)

export const EventPositionModel = mongoose.model<EventPosition>('EventPosition', schema)
