import mongoose, { Schema } from 'mongoose'
import type { HandOff } from './HandOff.ts'

const whole = { type: Schema.Types.Mixed, default: null }
const schema = new Schema<HandOff>(
  {
    _id: String,
    kind: { type: String, required: true },
    matterId: { type: String, required: true },
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    from: whole,
    to: whole,
    offered: { type: Schema.Types.Mixed, default: [] },
    message: { type: String, default: '' },
    packet: { type: Schema.Types.Mixed, default: [] },
    basis: { type: String, default: null },
    state: { type: String, required: true },
    open: { type: Boolean, required: true },
    sentAt: { type: Date, default: null },
    accepted: whole,
    reason: { type: String, default: null },
    outcome: whole,
    remindedAt: { type: Date, default: null },
    forwards: { type: String, default: null },
    path: [String],
    createdAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'handOffs', versionKey: false, minimize: false },
)
schema.index({ matterId: 1, createdAt: 1 })
schema.index({ customerId: 1, open: -1, createdAt: -1, _id: -1 })
// Both sides' inboxes.
schema.index({ 'to.organisationId': 1, open: 1, createdAt: 1, _id: 1 })
schema.index({ 'from.organisationId': 1, open: 1, createdAt: 1, _id: 1 })
// One open hand-off of a kind of a matter to an organisation: double sending is refused by the database itself.
schema.index(
  { matterId: 1, kind: 1, 'from.organisationId': 1, 'to.organisationId': 1 },
  { unique: true, partialFilterExpression: { open: true } },
)

export const HandOffModel = mongoose.model<HandOff>('HandOff', schema)
