import mongoose, { Schema } from 'mongoose'
import type { Escalation } from './Escalation.ts'

const schema = new Schema<Escalation>(
  {
    _id: String,
    kind: { type: String, required: true },
    clockId: { type: String, default: null },
    of: { type: String, required: true },
    thingId: { type: String, required: true },
    matterId: { type: String, default: null },
    customerId: { type: String, required: true },
    organisationId: { type: String, required: true },
    teamId: { type: String, default: null },
    userIds: [String],
    reason: { type: String, default: null },
    from: { type: Schema.Types.Mixed, default: null },
    at: { type: Date, required: true },
    toldAt: { type: Date, default: null },
    clearedAt: { type: Date, default: null },
  },
  { collection: 'escalations', versionKey: false },
)
schema.index({ toldAt: 1, at: 1 })
schema.index({ clockId: 1 })
schema.index({ thingId: 1 })
schema.index({ customerId: 1 })
schema.index({ kind: 1, clearedAt: 1 })

export const EscalationModel = mongoose.model<Escalation>('Escalation', schema)
