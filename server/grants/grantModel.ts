import mongoose, { Schema } from 'mongoose'
import { GrantState } from '#shared/grants/GrantState.ts'
import type { GrantRecord } from './GrantRecord.ts'

const whole = { type: Schema.Types.Mixed, default: null }
const moment = { type: Date, default: null }

const schema = new Schema<GrantRecord>(
  {
    _id: String,
    customerId: { type: String, required: true },
    customerNameKey: { type: String, required: true },
    grantee: { type: Schema.Types.Mixed, required: true },
    to: { type: String, default: null },
    sections: { type: [String], required: true },
    right: { type: String, required: true },
    purpose: { type: String, required: true },
    how: { type: String, required: true },
    state: { type: String, enum: GrantState.options, required: true },
    givenAt: { type: Date, required: true },
    givenBy: { type: Schema.Types.Mixed, required: true },
    signatures: { type: Schema.Types.Mixed, default: [] },
    from: moment,
    until: { type: Date, required: true },
    lastDay: { type: String, required: true },
    recorded: whole,
    invitationHash: String,
    invitation: whole,
    ended: whole,
    latestEventAt: { type: Date, required: true },
    remindAt: moment,
    usedOrBegunAt: { type: Date, required: true },
    lastUsedAt: moment,
    useByDay: { type: Schema.Types.Mixed, default: {} },
    changedAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'grants', versionKey: false, minimize: false },
)
// The customer's own list, current or ended; and the log's word about the customer.
schema.index({ customerId: 1, state: 1, givenAt: -1, _id: 1 })
// The holder's list, by name and by end, and what was longest without use; the feed across customers.
schema.index({ to: 1, state: 1, customerNameKey: 1, _id: 1 })
schema.index({ to: 1, state: 1, until: 1, _id: 1 })
schema.index({ to: 1, state: 1, latestEventAt: -1, _id: 1 })
// The clock: what ends, and of whose end to remind.
schema.index({ state: 1, until: 1 })
schema.index({ remindAt: 1 })
schema.index({ invitationHash: 1 }, { unique: true, sparse: true })
// Named people, when they move or leave.
schema.index({ 'grantee.userId': 1 }, { sparse: true })

export const GrantModel = mongoose.model<GrantRecord>('Grant', schema)
