import mongoose, { Schema } from 'mongoose'
import type { Language } from '#shared/languages/Language.ts'

/** A message in the outbox: sent by the job, kept as long as its sending may be asked about. */
export type Mail = {
  _id: string
  to: string
  language: Language
  subject: string
  lines: string[]
  /** Where the message leads, a path of the product; null: nowhere. */
  link: string | null
  /** A calendar file that goes along, as text; null: none. */
  calendar: string | null
  createdAt: Date
  sentAt: Date | null
  /** When the last try had failed and no other was to follow. */
  gaveUpAt: Date | null
  attempts: number
  nextTryAt: Date
}

/** Seconds a message is kept. */
const KEPT = 30 * 24 * 60 * 60

const schema = new Schema<Mail>(
  {
    _id: String,
    to: { type: String, required: true },
    language: { type: String, default: 'fi' },
    subject: { type: String, required: true },
    lines: { type: [String], required: true },
    link: { type: String, default: null },
    calendar: { type: String, default: null },
    createdAt: { type: Date, required: true },
    sentAt: { type: Date, default: null },
    gaveUpAt: { type: Date, default: null },
    attempts: { type: Number, default: 0 },
    nextTryAt: { type: Date, required: true },
  },
  { collection: 'mails', versionKey: false },
)
schema.index({ sentAt: 1, gaveUpAt: 1, nextTryAt: 1 })
// All to one address, to forget a person.
schema.index({ to: 1 })
schema.index({ createdAt: 1 }, { expireAfterSeconds: KEPT })

export const MailModel = mongoose.model<Mail>('Mail', schema)
