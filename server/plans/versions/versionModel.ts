import mongoose, { Schema } from 'mongoose'
import type { VersionRecord } from './VersionRecord.ts'

const schema = new Schema<VersionRecord>(
  {
    _id: String,
    planId: { type: String, required: true },
    sectionId: { type: String, required: true },
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    part: { type: String, required: true },
    kind: { type: String, required: true },
    name: { type: String, default: null },
    state: { type: Buffer, required: true },
    digest: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: Schema.Types.Mixed, default: [] },
    ofDay: { type: Boolean, default: false },
  },
  { collection: 'planVersions', versionKey: false, minimize: false },
)
schema.index({ planId: 1, at: -1, _id: -1 })
schema.index({ sectionId: 1, at: -1, _id: -1 })
schema.index({ customerId: 1 })
// What may be thinned.
schema.index({ kind: 1, ofDay: 1, at: 1 })

export const VersionModel = mongoose.model<VersionRecord>('PlanVersion', schema)
