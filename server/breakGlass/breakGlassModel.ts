import mongoose, { Schema } from 'mongoose'

/** Break-glass once opened: who, for which customer, why, how long; and its review by a second person. */
export type BreakGlass = {
  _id: string
  customerId: string
  userId: string
  userName: string
  organisationId: string
  reason: string
  openedAt: Date
  /** At most sixty minutes after; earlier when ended by hand. */
  until: Date
  /** The last day for the second person's review, YYYY-MM-DD. */
  reviewBy: string
  /** Whether `review` is there yet: what lists and the reminder are found by. */
  reviewed: boolean
  review: { userId: string; userName: string; at: Date; justified: boolean; text: string } | null
  /** When the reviewers were reminded. */
  remindedAt: Date | null
}

const schema = new Schema<BreakGlass>(
  {
    _id: String,
    customerId: { type: String, required: true },
    userId: { type: String, required: true },
    userName: { type: String, required: true },
    organisationId: { type: String, required: true },
    reason: { type: String, required: true },
    openedAt: { type: Date, required: true },
    until: { type: Date, required: true },
    reviewBy: { type: String, required: true },
    reviewed: { type: Boolean, default: false },
    review: { type: Schema.Types.Mixed, default: null },
    remindedAt: { type: Date, default: null },
  },
  { collection: 'breakGlass', versionKey: false },
)
schema.index({ userId: 1, until: -1 })
schema.index({ organisationId: 1, reviewed: 1, openedAt: 1, _id: 1 })
schema.index({ reviewed: 1, reviewBy: 1 })
schema.index({ customerId: 1, openedAt: -1 })

export const BreakGlassModel = mongoose.model<BreakGlass>('BreakGlass', schema)
