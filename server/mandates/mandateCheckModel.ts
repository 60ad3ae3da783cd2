import mongoose, { Schema } from 'mongoose'

/** When the register was last asked about a person. The times are those of the question, not of the answer. */
export type MandateCheck = {
  /** The person's id. */
  _id: string
  /** The last question that was answered; null: none yet. */
  checkedAt: Date | null
  /** The last question that the register did not answer, if later. */
  failedAt: Date | null
}

const schema = new Schema<MandateCheck>(
  { _id: String, checkedAt: { type: Date, default: null }, failedAt: { type: Date, default: null } },
  { collection: 'mandateChecks', versionKey: false },
)

export const MandateCheckModel = mongoose.model<MandateCheck>('MandateCheck', schema)
