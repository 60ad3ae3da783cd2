import mongoose, { Schema } from 'mongoose'

/** A customer's choice to be told in Suomi.fi that a message waits; `_id` is the customer's. Absent: by e-mail where it has an address. */
export type ReachChoice = { _id: string; suomifi: boolean }

const schema = new Schema<ReachChoice>(
  { _id: String, suomifi: { type: Boolean, required: true } },
  { collection: 'reachChoices', versionKey: false },
)

export const ReachChoiceModel = mongoose.model<ReachChoice>('ReachChoice', schema)
