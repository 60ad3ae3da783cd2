import mongoose, { Schema } from 'mongoose'

/** How long somebody may take at the identity provider (milliseconds). */
export const ATTEMPT_LIMIT = 15 * 60 * 1000

/** A sign-in under way, found again by its state. Used once, by the browser that began it. */
export type SignInAttempt = {
  /** The OAuth state. */
  _id: string
  /** Hash of the cookie of the browser that began it. */
  browser: string
  codeVerifier: string
  nonce: string
  returnTo: string
  expiresAt: Date
}

const schema = new Schema<SignInAttempt>(
  {
    _id: String,
    browser: { type: String, required: true },
    codeVerifier: { type: String, required: true },
    nonce: { type: String, required: true },
    returnTo: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'signInAttempts', versionKey: false },
)
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const SignInAttemptModel = mongoose.model<SignInAttempt>('SignInAttempt', schema)
