import mongoose, { Schema } from 'mongoose'

/** Where the chain of a customer (its `_id`) ends. Written with every event, so that a lost tail is missed. */
export type ChainHead = { _id: string; length: number; hash: string; recordedAt: Date }

const schema = new Schema<ChainHead>(
  {
    _id: String,
    length: { type: Number, required: true },
    hash: { type: String, required: true },
    recordedAt: { type: Date, required: true },
  },
  { collection: 'chainHeads', versionKey: false },
)

export const ChainHeadModel = mongoose.model<ChainHead>('ChainHead', schema)
