import mongoose, { Schema } from 'mongoose'

/** A message in the bundled receiver, as Suomi.fi would have it in a company's mailbox; `_id` is the sender's own id of it. */
export type ReceivedLetter = { _id: string; recipientId: string; title: string; body: string; at: Date }

/** Seconds it is kept: long enough for somebody trying the product out. */
const KEPT = 30 * 24 * 60 * 60

const schema = new Schema<ReceivedLetter>(
  {
    _id: String,
    recipientId: { type: String, required: true },
    title: { type: String, required: true },
    body: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'suomifiMailboxes', versionKey: false },
)
schema.index({ at: -1 })
schema.index({ at: 1 }, { expireAfterSeconds: KEPT })

export const ReceivedLetterModel = mongoose.model<ReceivedLetter>('ReceivedLetter', schema)
