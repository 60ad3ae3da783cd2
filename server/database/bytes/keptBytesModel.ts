import mongoose, { Schema } from 'mongoose'
import type { KeptBytes } from './KeptBytes.ts'

const schema = new Schema<KeptBytes>(
  {
    _id: String,
    size: { type: Number, required: true },
    sha256: { type: String, required: true },
    storedAt: { type: Date, required: true },
    state: { type: String, required: true },
  },
  { collection: 'keptBytes', versionKey: false },
)
schema.index({ state: 1, storedAt: 1 })

export const KeptBytesModel = mongoose.model<KeptBytes>('KeptBytes', schema)
