import mongoose, { Schema } from 'mongoose'
import type { Clock } from './Clock.ts'

const schema = new Schema<Clock>(
  {
    _id: String,
    of: { type: String, required: true },
    thingId: { type: String, required: true },
    matterId: { type: String, required: true },
    customerId: { type: String, required: true },
    organisationId: { type: String, required: true },
    serviceId: { type: String, default: null },
    teamId: { type: String, default: null },
    userId: { type: String, default: null },
    opening: { from: String, until: String },
    workingDays: { type: Number, required: true },
    startedAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    soonAt: { type: Date, required: true },
    leadAt: { type: Date, required: true },
    pausedAt: { type: Date, default: null },
    pausedMs: { type: Number, required: true },
    open: { type: Boolean, required: true },
    stoppedAt: { type: Date, default: null },
    stoppedBy: { type: String, default: null },
    kept: { type: Boolean, default: null },
    waitedMs: { type: Number, default: null },
    told: { type: String, required: true },
  },
  { collection: 'promiseClocks', versionKey: false },
)
// One that counts for each thing: the database itself refuses a second.
schema.index({ thingId: 1 }, { unique: true, partialFilterExpression: { open: true } })
schema.index({ thingId: 1, startedAt: -1 })
schema.index({ matterId: 1, open: 1 })
schema.index({ customerId: 1 })
// What is due to be told, across organisations. Those told of once or twice are few: their later moments need no index of their own,
// and every index is written again whenever a clock is marked.
schema.index({ open: 1, told: 1, soonAt: 1 })
// The figures of each organisation.
schema.index({ organisationId: 1, stoppedAt: 1 })
schema.index({ organisationId: 1, open: 1, dueAt: 1 })

export const ClockModel = mongoose.model<Clock>('PromiseClock', schema)
