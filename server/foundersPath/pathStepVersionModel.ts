import mongoose, { Schema } from 'mongoose'
import type { PathStepRecord } from './PathStepRecord.ts'

/** A step as it was in one version; `_id` is the key and the version, of which there is one. */
export type PathStepVersion = { _id: string; stepKey: string; version: number; step: PathStepRecord }

const schema = new Schema<PathStepVersion>(
  {
    _id: String,
    stepKey: { type: String, required: true },
    version: { type: Number, required: true },
    step: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'pathStepVersions', versionKey: false, minimize: false },
)
schema.index({ stepKey: 1, version: -1 })

export const PathStepVersionModel = mongoose.model<PathStepVersion>('PathStepVersion', schema)
