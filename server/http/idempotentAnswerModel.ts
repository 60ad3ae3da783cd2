import mongoose, { Schema } from 'mongoose'
import type { Read } from '#server/access/Context.ts'

/** How long the answer of a write is kept for a retry, in seconds: a phone may come back the next day. */
const KEPT_SECONDS = 48 * 60 * 60

/** The answer of a write, found again by who asked and their Idempotency-Key, with what it showed and under which rights. */
export type IdempotentAnswer = {
  _id: string
  requestHash: string
  rightsHash: string
  answer: unknown
  reads: Read[]
  at: Date
}

const schema = new Schema<IdempotentAnswer>(
  {
    _id: String,
    requestHash: { type: String, required: true },
    rightsHash: { type: String, required: true },
    answer: Schema.Types.Mixed,
    reads: Schema.Types.Mixed,
    at: { type: Date, required: true },
  },
  { collection: 'idempotentAnswers', versionKey: false },
)
schema.index({ at: 1 }, { expireAfterSeconds: KEPT_SECONDS })

export const IdempotentAnswerModel = mongoose.model('IdempotentAnswer', schema)
