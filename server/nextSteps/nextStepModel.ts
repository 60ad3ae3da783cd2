import mongoose, { Schema } from 'mongoose'
import type { DataClass } from '#shared/access/DataClass.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'

/** What was agreed to do next, as it is now; how it came to be so is in the event log. */
export type NextStepRecord = {
  _id: string
  customerId: string
  /** The contact in which it was agreed; class and withholding come from there. */
  eventId: string
  class: DataClass
  withheld: { reason: string; reviewOn: string } | null
  organisationId: string | null
  /** The matter in which it was agreed; absent where none. */
  matterId?: string
  responsible: { userId: string; name: string }
  text: string
  dueOn: string | null
  /** `dueOn`, or a day after all others: lists begin with the first due, and those without a day come last. */
  dueOrder: string
  /** When it was recorded; absent in the oldest. */
  agreedAt?: Date
  state: NextStep['state']
  version: number
}

const whole = { type: Schema.Types.Mixed, default: null }
const schema = new Schema<NextStepRecord>(
  {
    _id: String,
    customerId: { type: String, required: true },
    eventId: { type: String, required: true },
    class: { type: String, required: true },
    withheld: whole,
    organisationId: { type: String, default: null },
    matterId: String,
    responsible: { userId: String, name: String },
    text: { type: String, required: true },
    dueOn: { type: String, default: null },
    dueOrder: { type: String, required: true },
    agreedAt: Date,
    state: { type: String, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'nextSteps', versionKey: false },
)
schema.index({ customerId: 1, state: 1, dueOrder: 1 })
schema.index({ 'responsible.userId': 1, state: 1, dueOrder: 1 })

export const NextStepModel = mongoose.model<NextStepRecord>('NextStep', schema)
