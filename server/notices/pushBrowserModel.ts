import mongoose, { Schema } from 'mongoose'
import type { PushSubscription } from '#shared/notices/PushSubscription.ts'

/** One browser that takes push messages for a person; `_id` is the hash of its address, so that there is one of each. */
export type PushBrowser = PushSubscription & {
  _id: string
  userId: string
  usedAt: Date
  /** Failures since the last message that went through. */
  failures: number
}

const schema = new Schema<PushBrowser>(
  {
    _id: String,
    userId: { type: String, required: true },
    endpoint: { type: String, required: true },
    keys: { p256dh: String, auth: String },
    usedAt: { type: Date, required: true },
    failures: { type: Number, default: 0 },
  },
  { collection: 'pushBrowsers', versionKey: false },
)
schema.index({ userId: 1, usedAt: -1 })

export const PushBrowserModel = mongoose.model<PushBrowser>('PushBrowser', schema)
