import mongoose, { Schema } from 'mongoose'

/** Until when uses of grants have been counted; one document. */
type GrantUseCursor = { _id: string; until: Date }

const schema = new Schema<GrantUseCursor>(
  { _id: String, until: { type: Date, required: true } },
  { collection: 'grantUseCursors', versionKey: false },
)

export const GrantUseCursorModel = mongoose.model<GrantUseCursor>('GrantUseCursor', schema)
