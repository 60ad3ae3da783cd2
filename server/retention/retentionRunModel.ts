import mongoose, { Schema } from 'mongoose'

/** What one run of retention removed, by sweep: figures only, of no organisation and of nobody. */
export type RetentionRun = { _id: string; at: Date; removed: Record<string, number> }

const schema = new Schema<RetentionRun>(
  { _id: String, at: { type: Date, required: true }, removed: { type: Schema.Types.Mixed, required: true } },
  { collection: 'retentionRuns', versionKey: false, minimize: false },
)
schema.index({ at: -1 })

export const RetentionRunModel = mongoose.model<RetentionRun>('RetentionRun', schema)
