import mongoose, { Schema } from 'mongoose'
import type { Language } from '#shared/languages/Language.ts'

/** Word to a company in Suomi.fi that something waits: in the outbox until the job has sent it. It says no more than that. */
export type SuomifiLetter = {
  _id: string
  customerId: string
  businessId: string
  language: Language
  createdAt: Date
  sentAt: Date | null
  /** When it was found that the company has no mailbox there, or the last try had failed. */
  gaveUpAt: Date | null
  noMailbox: boolean
  attempts: number
  nextTryAt: Date
}

/** Seconds a letter is kept. */
const KEPT = 30 * 24 * 60 * 60

const schema = new Schema<SuomifiLetter>(
  {
    _id: String,
    customerId: { type: String, required: true },
    businessId: { type: String, required: true },
    language: { type: String, required: true },
    createdAt: { type: Date, required: true },
    sentAt: { type: Date, default: null },
    gaveUpAt: { type: Date, default: null },
    noMailbox: { type: Boolean, default: false },
    attempts: { type: Number, default: 0 },
    nextTryAt: { type: Date, required: true },
  },
  { collection: 'suomifiLetters', versionKey: false },
)
schema.index({ sentAt: 1, gaveUpAt: 1, nextTryAt: 1 })
schema.index({ businessId: 1, createdAt: -1 })
schema.index({ createdAt: 1 }, { expireAfterSeconds: KEPT })

export const SuomifiLetterModel = mongoose.model<SuomifiLetter>('SuomifiLetter', schema)
