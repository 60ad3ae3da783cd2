import mongoose, { Schema } from 'mongoose'
import type { HandOff } from './HandOff.ts'

const whole = { type: Schema.Types.Mixed, default: null }
const list = { type: Schema.Types.Mixed, default: [] }
const schema = new Schema<HandOff>(
  {
    _id: String,
    kind: { type: String, required: true },
    matterId: { type: String, required: true },
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    from: whole,
    to: whole,
    offered: list,
    message: { type: String, default: '' },
    packet: list,
    basis: { type: String, default: null },
    agreed: whole,
    signed: list,
    state: { type: String, required: true },
    open: { type: Boolean, required: true },
    stage: { type: String, required: true },
    turn: whole,
    dueAt: { type: Date, default: null },
    sentAt: { type: Date, default: null },
    accepted: whole,
    outcome: whole,
    steps: list,
    remindedAt: { type: Date, default: null },
    forwards: { type: String, default: null },
    path: [String],
    createdAt: { type: Date, required: true },
    endedAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  { collection: 'handOffs', versionKey: false, minimize: false },
)
schema.index({ matterId: 1, createdAt: -1, _id: -1 }, { name: 'ofMatter' })
schema.index({ customerId: 1, open: -1, createdAt: -1, _id: -1 }, { name: 'ofCustomer' })
// What waits for an organisation, a team, a person: what lapses first stands first.
schema.index({ 'turn.organisationId': 1, stage: 1, dueAt: 1, _id: 1 }, { name: 'turnOfOrganisation' })
schema.index({ 'turn.teamId': 1, stage: 1, dueAt: 1, _id: 1 }, { name: 'turnOfTeam' })
schema.index({ 'turn.userId': 1, stage: 1, dueAt: 1, _id: 1 }, { name: 'turnOfPerson' })
// What they sent, and what came to them and is over.
schema.index({ 'from.organisationId': 1, open: 1, createdAt: -1, _id: -1 }, { name: 'sentByOrganisation' })
schema.index({ 'from.teamId': 1, open: 1, createdAt: -1, _id: -1 }, { name: 'sentByTeam' })
schema.index({ 'from.userId': 1, open: 1, createdAt: -1, _id: -1 }, { name: 'sentByPerson' })
schema.index({ 'to.organisationId': 1, open: 1, createdAt: -1, _id: -1 }, { name: 'receivedByOrganisation' })
schema.index({ 'to.teamId': 1, open: 1, createdAt: -1, _id: -1 }, { name: 'receivedByTeam' })
schema.index({ 'to.userId': 1, open: 1, createdAt: -1, _id: -1 }, { name: 'receivedByPerson' })
// What retention looks at first.
schema.index({ open: 1, endedAt: 1 })
// One open hand-off of a kind of a matter to an organisation: double sending is refused by the database itself.
schema.index(
  { matterId: 1, kind: 1, 'from.organisationId': 1, 'to.organisationId': 1 },
  { unique: true, partialFilterExpression: { open: true } },
)

export const HandOffModel = mongoose.model<HandOff>('HandOff', schema)
