import mongoose, { Schema } from 'mongoose'
import type { CommentRecord } from './CommentRecord.ts'

const whole = { type: Schema.Types.Mixed, default: null }
const schema = new Schema<CommentRecord>(
  {
    _id: String,
    planId: { type: String, required: true },
    sectionId: { type: String, required: true },
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    part: { type: String, required: true },
    answers: { type: String, default: null },
    anchor: whole,
    suggestion: { type: String, default: null },
    taken: { type: Boolean, default: null },
    text: { type: String, required: true },
    mentions: { type: Schema.Types.Mixed, default: [] },
    by: whole,
    createdAt: { type: Date, required: true },
    resolved: whole,
  },
  { collection: 'planComments', versionKey: false, minimize: false },
)
schema.index({ sectionId: 1, createdAt: 1 })
schema.index({ customerId: 1 })

export const CommentModel = mongoose.model<CommentRecord>('PlanComment', schema)
