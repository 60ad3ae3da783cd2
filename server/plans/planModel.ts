import mongoose, { Schema } from 'mongoose'
import type { PlanRecord } from './PlanRecord.ts'

const schema = new Schema<PlanRecord>(
  {
    _id: String,
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    template: { type: String, required: true },
    name: { type: String, required: true },
    current: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
    countedFrom: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'plans', versionKey: false },
)
schema.index({ customerId: 1, createdAt: -1 })
schema.index({ countedFrom: 1 })

export const PlanModel = mongoose.model<PlanRecord>('Plan', schema)
