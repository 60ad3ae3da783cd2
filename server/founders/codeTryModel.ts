import mongoose, { Schema } from 'mongoose'

/** The tries of a person (`_id`) at a code that still count; a right one is taken out again. */
export type CodeTries = { _id: string; tries: { id: string; at: Date }[]; version: number; until: Date }

const schema = new Schema<CodeTries>(
  {
    _id: String,
    tries: [{ _id: false, id: String, at: Date }],
    version: { type: Number, required: true },
    until: { type: Date, required: true },
  },
  { collection: 'founderCodeTries', versionKey: false },
)
schema.index({ until: 1 }, { expireAfterSeconds: 0 })

export const CodeTryModel = mongoose.model<CodeTries>('FounderCodeTry', schema)
