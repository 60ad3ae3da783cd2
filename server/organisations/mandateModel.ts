import mongoose, { Schema } from 'mongoose'
import type { UserId } from '#shared/ids/UserId.ts'

/** A person's right to act for a company (valtuus), as owner or by a mandate that the company gave. */
export type Mandate = {
  _id: string
  userId: UserId
  /** The company is named as mandates name it, by its Y-tunnus: so a mandate outlives a reload of the register. */
  businessId: string
  kind: 'owner' | 'accountant'
  /** When it ends (UTC); null: until withdrawn. */
  until: Date | null
}

const schema = new Schema<Mandate>(
  {
    _id: String,
    userId: { type: String, required: true },
    businessId: { type: String, required: true },
    kind: { type: String, enum: ['owner', 'accountant'], required: true },
    until: { type: Date, default: null },
  },
  { collection: 'mandates', versionKey: false },
)
schema.index({ userId: 1 })

export const MandateModel = mongoose.model('Mandate', schema)
