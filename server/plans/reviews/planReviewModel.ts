import mongoose, { Schema } from 'mongoose'
import type { PlanReviewRecord } from './PlanReviewRecord.ts'

const schema = new Schema<PlanReviewRecord>(
  {
    _id: String,
    planId: { type: String, required: true },
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    parts: { type: [String], required: true },
    to: { type: Schema.Types.Mixed, required: true },
    toKey: { type: String, required: true },
    matterId: { type: String, required: true },
    grantId: { type: String, required: true },
    dueOn: { type: String, required: true },
    message: { type: String, default: '' },
    askedBy: { type: Schema.Types.Mixed, required: true },
    askedAt: { type: Date, required: true },
    waits: { type: Boolean, required: true },
    statements: { type: Schema.Types.Mixed, required: true },
    doneAt: { type: Date, default: null },
  },
  { collection: 'planReviews', versionKey: false },
)
schema.index({ planId: 1, askedAt: -1 })
schema.index({ customerId: 1 })
schema.index({ matterId: 1 })
// An adviser's list: what waits by its day, and what was given.
schema.index({ toKey: 1, waits: 1, dueOn: 1 })
schema.index({ toKey: 1, doneAt: -1 })

export const PlanReviewModel = mongoose.model<PlanReviewRecord>('PlanReview', schema)
