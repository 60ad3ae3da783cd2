import mongoose, { Schema } from 'mongoose'
import type { Matter } from './Matter.ts'

const whole = { type: Schema.Types.Mixed, default: null }
const schema = new Schema<Matter>(
  {
    _id: String,
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    withheld: whole,
    need: { type: String, required: true },
    description: { type: String, default: '' },
    topics: [String],
    serviceId: { type: String, default: null },
    organisationId: { type: String, required: true },
    teamId: { type: String, default: null },
    responsible: whole,
    servedBy: [String],
    members: { type: Schema.Types.Mixed, default: [] },
    answers: { type: Schema.Types.Mixed, default: [] },
    status: { type: String, required: true },
    statusReason: { type: String, default: null },
    statusAt: { type: Date, required: true },
    waitsSince: { type: Date, required: true },
    dueOn: { type: String, default: null },
    dueOrder: { type: String, required: true },
    tasks: { type: Schema.Types.Mixed, default: [] },
    openedBy: whole,
    openedAt: { type: Date, required: true },
    outcome: whole,
    open: { type: Boolean, required: true },
    countedFrom: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  { collection: 'matters', versionKey: false, minimize: false },
)
schema.index({ customerId: 1, open: -1, openedAt: -1, _id: -1 }, { name: 'ofCustomer' })
// An organisation's board, its teams' queues, a person's own: what lapses first stands first.
schema.index({ organisationId: 1, open: 1, dueOrder: 1, _id: 1 }, { name: 'ofOrganisation' })
schema.index({ teamId: 1, open: 1, dueOrder: 1, _id: 1 }, { name: 'ofTeam' })
schema.index({ 'responsible.userId': 1, open: 1, dueOrder: 1, _id: 1 }, { name: 'ofPerson' })
schema.index({ servedBy: 1, open: 1, dueOrder: 1, _id: 1 }, { name: 'served' })
// What has ended, the latest first.
schema.index({ organisationId: 1, open: 1, statusAt: -1, _id: -1 }, { name: 'ended' })
schema.index({ servedBy: 1, open: 1, statusAt: -1, _id: -1 }, { name: 'servedEnded' })
// Whose years of retention are over.
schema.index({ open: 1, countedFrom: 1 })
// Whose tasks, and who takes part: when somebody leaves.
schema.index({ 'tasks.owner.userId': 1 })
schema.index({ 'members.userId': 1 })

export const MatterModel = mongoose.model<Matter>('Matter', schema)
