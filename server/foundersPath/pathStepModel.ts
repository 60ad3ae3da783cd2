import mongoose, { Schema } from 'mongoose'
import type { PathStepRecord } from './PathStepRecord.ts'

const schema = new Schema<PathStepRecord>(
  {
    _id: String,
    keeper: { type: String, required: true },
    ownerId: { type: String, default: null },
    authorityId: { type: String, default: null },
    shown: { type: Boolean, required: true },
    content: { type: Schema.Types.Mixed, required: true },
    changedAt: { type: Date, required: true },
    by: { type: Schema.Types.Mixed, default: null },
    version: { type: Number, required: true },
  },
  { collection: 'pathSteps', versionKey: false, minimize: false },
)

export const PathStepModel = mongoose.model<PathStepRecord>('PathStep', schema)
