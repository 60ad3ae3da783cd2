import mongoose, { Schema } from 'mongoose'

/** Who has break-glass open, and until when: one place for each person, so that two opened at once can't both be. */
export type BreakGlassHolder = { _id: string; until: Date }

const schema = new Schema<BreakGlassHolder>(
  { _id: String, until: { type: Date, required: true } },
  { collection: 'breakGlassHolders', versionKey: false },
)

export const BreakGlassHolderModel = mongoose.model<BreakGlassHolder>('BreakGlassHolder', schema)
