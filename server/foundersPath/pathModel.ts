import mongoose, { Schema } from 'mongoose'
import type { PathRecord } from './PathRecord.ts'

const whole = { type: Schema.Types.Mixed, default: [] }
const schema = new Schema<PathRecord>(
  {
    _id: String,
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    choices: whole,
    steps: whole,
    permits: whole,
    countedFrom: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'paths', versionKey: false, minimize: false },
)
schema.index({ customerId: 1 }, { unique: true })
schema.index({ countedFrom: 1 })
// What an authority's system asks.
schema.index({ 'permits.authorityId': 1 })
schema.index({ 'permits.permitId': 1 })

export const PathModel = mongoose.model<PathRecord>('Path', schema)
