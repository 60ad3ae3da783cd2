import mongoose, { Schema } from 'mongoose'
import type { EventRecord } from './EventRecord.ts'

const whole = { type: Schema.Types.Mixed, default: null }
const schema = new Schema<EventRecord>(
  {
    _id: String,
    customerId: { type: String, required: true },
    occasionId: { type: String, default: null },
    occurredAt: { type: Date, required: true },
    recordedAt: { type: Date, required: true },
    author: whole,
    organisationId: { type: String, default: null },
    class: { type: String, required: true },
    fact: whole,
    withheld: whole,
    sealedWithheld: { type: Schema.Types.Mixed },
    delayed: whole,
    matterId: String,
    nextStepId: { type: String, default: null },
    causeId: { type: String, default: null },
    corrects: String,
    chain: { index: Number, previous: String, salt: String, content: String, hash: String },
    erased: whole,
  },
  { collection: 'events', versionKey: false, minimize: false },
)
// The timeline: latest first, of two at the same moment the later recorded first.
schema.index({ customerId: 1, occurredAt: -1, recordedAt: -1, _id: -1 }, { name: 'timeline' })
// The chain: no place in it is taken twice.
schema.index({ customerId: 1, 'chain.index': 1 }, { unique: true })
// What happened in a matter, the latest first: few events have one.
schema.index(
  { matterId: 1, occurredAt: -1, recordedAt: -1, _id: -1 },
  { name: 'ofMatter', partialFilterExpression: { matterId: { $exists: true } } },
)
schema.index({ corrects: 1 }, { sparse: true })
// What an organisation's years are soon over of.
schema.index({ organisationId: 1, class: 1, recordedAt: 1 })
// The few that are withheld or delayed: by their day.
schema.index({ 'withheld.reviewOn': 1 }, { sparse: true })
schema.index({ 'delayed.until': 1 }, { sparse: true })

export const EventModel = mongoose.model<EventRecord>('Event', schema)
