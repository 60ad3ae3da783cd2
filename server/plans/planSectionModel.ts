import mongoose, { Schema } from 'mongoose'
import type { PlanSection } from './PlanSection.ts'

const schema = new Schema<PlanSection>(
  {
    _id: String,
    planId: { type: String, required: true },
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    part: { type: String, required: true },
    key: { type: String, default: null },
    title: { type: String, default: null },
    place: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'planSections', versionKey: false },
)
schema.index({ planId: 1, place: 1 })
schema.index({ customerId: 1 })

export const PlanSectionModel = mongoose.model<PlanSection>('PlanSection', schema)
