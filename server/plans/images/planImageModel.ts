import mongoose, { Schema } from 'mongoose'
import type { PlanImage } from './PlanImage.ts'

const schema = new Schema<PlanImage>(
  {
    _id: String,
    sectionId: { type: String, required: true },
    planId: { type: String, required: true },
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    type: { type: String, required: true },
    size: { type: Number, required: true },
    bytesId: { type: String, required: true },
    addedAt: { type: Date, required: true },
  },
  { collection: 'planImages', versionKey: false },
)
schema.index({ sectionId: 1 })
schema.index({ planId: 1 })
schema.index({ customerId: 1 })

export const PlanImageModel = mongoose.model<PlanImage>('PlanImage', schema)
