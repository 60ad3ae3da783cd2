import mongoose, { Schema } from 'mongoose'
import type { Absence } from './Absence.ts'

/** How long an absence is remembered after its last day, in seconds: what was moved because of it can still be understood. */
const KEPT_SECONDS = 90 * 24 * 60 * 60

const schema = new Schema<Absence>(
  {
    _id: String,
    organisationId: { type: String, required: true },
    userId: { type: String, required: true },
    from: { type: String, required: true },
    until: { type: String, required: true },
    endsAt: Date,
    substituteId: { type: String, default: null },
    calendarUid: { type: String, default: null },
    version: { type: Number, required: true },
  },
  { collection: 'absences', versionKey: false },
)
// Whether somebody is away; who is away in an organisation, and now anywhere.
schema.index({ userId: 1, until: 1 })
schema.index({ organisationId: 1, until: 1, from: 1 })
schema.index({ until: 1, from: 1 })
schema.index({ substituteId: 1 })
schema.index({ endsAt: 1 }, { expireAfterSeconds: KEPT_SECONDS })

export const AbsenceModel = mongoose.model<Absence>('Absence', schema)
