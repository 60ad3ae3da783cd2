import mongoose, { Schema } from 'mongoose'

/** How far a sweep (its name is the `_id`) has come: in the log of events by position, among customers by the last id. */
export type RetentionCursor = { _id: string; position?: number; after?: string }

const schema = new Schema<RetentionCursor>(
  { _id: String, position: Number, after: String },
  { collection: 'retentionCursors', versionKey: false },
)

export const RetentionCursorModel = mongoose.model<RetentionCursor>('RetentionCursor', schema)
