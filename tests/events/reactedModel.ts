import mongoose, { Schema } from 'mongoose'

/** What the tests' own reaction leaves of an event. */
export type Reacted = { _id: string; position: number; customerId: string; index: number; process: number }

const schema = new Schema<Reacted>(
  { _id: String, position: Number, customerId: String, index: Number, process: Number },
  { collection: 'reacted', versionKey: false },
)

export const ReactedModel = mongoose.model<Reacted>('Reacted', schema)
