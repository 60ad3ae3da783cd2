import mongoose, { Schema } from 'mongoose'
import type { Mandate } from './Mandate.ts'

const schema = new Schema<Mandate>(
  {
    _id: String,
    userId: { type: String, required: true },
    businessId: { type: String, required: true },
    capacity: { type: String, required: true },
    until: { type: Date, default: null },
  },
  { collection: 'mandates', versionKey: false },
)
schema.index({ userId: 1 })

export const MandateModel = mongoose.model<Mandate>('Mandate', schema)
