import mongoose, { Schema } from 'mongoose'
import type { Mandate } from './Mandate.ts'

/** Our copy: what the register of mandates said when it was last asked about the person (mandateChecks says when). */
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
// Who signs jointly with whom.
schema.index({ businessId: 1, capacity: 1 })
// What ends this second.
schema.index({ until: 1 })

export const MandateModel = mongoose.model<Mandate>('Mandate', schema)
