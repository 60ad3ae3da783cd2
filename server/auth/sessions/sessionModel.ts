import mongoose, { Schema } from 'mongoose'
import type { UserId } from '#shared/ids/UserId.ts'

/** A signed-in session. The id is a hash of what the cookie carries, so a copy of the database signs nobody in. */
export type StoredSession = {
  _id: string
  /** Under this id the person sees it in the list of their sessions; it opens nothing. */
  publicId: string
  userId: UserId
  /** The customer that the person chose to act for; null: none chosen. */
  actsFor: string | null
  startedAt: Date
  seenAt: Date
  /** The earlier of the idle and the absolute end; the database removes it some time after, the reader at once. */
  expiresAt: Date
  /** What the identity provider wants back when the person signs out there as well. */
  idToken: string | null
  /** Browser and system as a person names them; no address, no version. */
  device: string | null
}

const schema = new Schema<StoredSession>(
  {
    _id: String,
    publicId: { type: String, required: true },
    userId: { type: String, required: true },
    actsFor: { type: String, default: null },
    startedAt: { type: Date, required: true },
    seenAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    idToken: { type: String, default: null },
    device: { type: String, default: null },
  },
  { collection: 'sessions', versionKey: false },
)
// All sessions of one person, the newest first: to list and to end them.
schema.index({ userId: 1, startedAt: -1 })
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const SessionModel = mongoose.model<StoredSession>('Session', schema)
