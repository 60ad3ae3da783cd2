import mongoose, { Schema } from 'mongoose'

/** An event that has no position in the log yet; written in the event's own transaction, gone when it has one. */
export type UnplacedEvent = { _id: string; customerId: string; index: number; recordedAt: Date }

const schema = new Schema<UnplacedEvent>(
  {
    _id: String,
    customerId: { type: String, required: true },
    index: { type: Number, required: true },
    recordedAt: { type: Date, required: true },
  },
  { collection: 'unplacedEvents', versionKey: false },
)

export const UnplacedEventModel = mongoose.model<UnplacedEvent>('UnplacedEvent', schema)
