import mongoose, { Schema } from 'mongoose'

/** A statutory task that keeps a customer's personal data beyond its day (9 §), as an organisation has recorded it. */
export type RetentionHold = {
  _id: string
  customerId: string
  organisationId: string
  paragraph: string
  /** The first moment at which it no longer holds. */
  until: Date
  by: { userId: string; name: string }
  at: Date
}

const schema = new Schema<RetentionHold>(
  {
    _id: String,
    customerId: { type: String, required: true },
    organisationId: { type: String, required: true },
    paragraph: { type: String, required: true },
    until: { type: Date, required: true },
    by: { userId: String, name: String },
    at: { type: Date, required: true },
  },
  { collection: 'retentionHolds', versionKey: false },
)
schema.index({ customerId: 1, until: 1 })
schema.index({ until: 1 }, { expireAfterSeconds: 0 })

export const RetentionHoldModel = mongoose.model<RetentionHold>('RetentionHold', schema)
