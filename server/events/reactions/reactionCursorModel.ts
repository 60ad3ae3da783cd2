import mongoose, { Schema } from 'mongoose'

/** How far a reaction (its name is the `_id`) has read the log. */
export type ReactionCursor = { _id: string; position: number }

const schema = new Schema<ReactionCursor>(
  { _id: String, position: { type: Number, required: true } },
  { collection: 'reactionCursors', versionKey: false },
)

export const ReactionCursorModel = mongoose.model<ReactionCursor>('ReactionCursor', schema)
