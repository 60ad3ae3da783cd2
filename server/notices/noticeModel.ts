import mongoose, { Schema } from 'mongoose'
import type { NoticeRecord } from './NoticeRecord.ts'

/** Seconds a notice is kept: half a year. What happened stays in the log. */
const KEPT = 180 * 24 * 60 * 60

const schema = new Schema<NoticeRecord>(
  {
    _id: String,
    cause: { type: String, required: true },
    kind: { type: String, required: true },
    to: { type: String, required: true },
    organisationId: { type: String, default: null },
    actsFor: { type: String, default: null },
    customerId: { type: String, required: true },
    thing: { of: String, id: String },
    matterId: { type: String, default: null },
    by: { type: String, default: null },
    inPlaceOf: { type: String, default: null },
    at: { type: Date, required: true },
    readAt: { type: Date, default: null },
    changedAt: { type: Date, required: true },
    mailAt: Date,
    pushAt: Date,
  },
  { collection: 'notices', versionKey: false },
)
// A person's list, and what of it they have not read.
schema.index({ to: 1, at: -1, _id: -1 })
schema.index({ to: 1, readAt: 1, at: -1, _id: -1 })
schema.index({ changedAt: 1 })
schema.index({ customerId: 1 })
// The few that wait to go out.
schema.index({ mailAt: 1 }, { sparse: true })
schema.index({ pushAt: 1 }, { sparse: true })
schema.index({ at: 1 }, { expireAfterSeconds: KEPT })

export const NoticeModel = mongoose.model<NoticeRecord>('Notice', schema)
