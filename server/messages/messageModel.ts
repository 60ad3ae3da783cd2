import mongoose, { Schema } from 'mongoose'
import type { MessageRecord } from './MessageRecord.ts'

const whole = { type: Schema.Types.Mixed, default: null }
const schema = new Schema<MessageRecord>(
  {
    _id: String,
    matterId: { type: String, required: true },
    customerId: { type: String, required: true },
    audience: { type: String, required: true },
    class: { type: String, required: true },
    organisationId: { type: String, required: true },
    kind: { type: String, required: true },
    text: { type: String, default: '' },
    meeting: whole,
    proposal: whole,
    answer: whole,
    cancelled: whole,
    answers: { type: String, default: null },
    by: whole,
    sentAt: { type: Date, required: true },
    readBy: { type: Schema.Types.Mixed, default: [] },
    readAt: { type: Date, default: null },
    countedFrom: { type: Date, required: true },
  },
  { collection: 'messages', versionKey: false, minimize: false },
)
// A thread, the latest first.
schema.index({ matterId: 1, audience: 1, sentAt: -1, _id: -1 }, { name: 'thread' })
schema.index({ customerId: 1 })
// What was read just now.
schema.index({ readAt: 1 })
// What is past its years.
schema.index({ audience: 1, countedFrom: 1 })

export const MessageModel = mongoose.model<MessageRecord>('Message', schema)
