import mongoose, { Schema } from 'mongoose'

/** A one-time code read aloud: the founder's to an adviser who meets them, or an adviser's to the founder who claims a record. */
export type FounderCodeRecord = {
  /** Keyed hash of kind and code: the code itself is nowhere. */
  _id: string
  kind: 'meet' | 'claim'
  customerId: string
  expiresAt: Date
}

const schema = new Schema<FounderCodeRecord>(
  {
    _id: String,
    kind: { type: String, required: true },
    customerId: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'founderCodes', versionKey: false },
)
// A new code of a founder takes the place of the earlier one.
schema.index({ customerId: 1 })
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const FounderCodeModel = mongoose.model<FounderCodeRecord>('FounderCode', schema)
