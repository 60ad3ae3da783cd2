import mongoose, { Schema } from 'mongoose'
import type { Customer } from '#server/customers/Customer.ts'

/** Two records made one, with what undoing it needs. */
export type MergeRecord = {
  _id: string
  /** A founder who became a company, with or without a record of the register; or a record met as new that a founder claimed. */
  kind: 'company' | 'claim'
  keptId: string
  absorbedId: string | null
  businessId: string | null
  /** Of the company, or of the record that was claimed. */
  name: string
  at: Date
  by: { userId: string }
  undoUntil: Date
  state: 'standing' | 'undone'
  /** Both records as they were; null once nothing can be undone any more. */
  before: { kept: Customer; absorbed: Customer | null } | null
}

const schema = new Schema<MergeRecord>(
  {
    _id: String,
    kind: { type: String, required: true },
    keptId: { type: String, required: true },
    absorbedId: { type: String, default: null },
    businessId: { type: String, default: null },
    name: { type: String, required: true },
    at: { type: Date, required: true },
    by: { userId: String },
    undoUntil: { type: Date, required: true },
    state: { type: String, required: true },
    before: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'merges', versionKey: false, minimize: false },
)
schema.index({ keptId: 1, at: -1 })
schema.index({ undoUntil: 1 })

export const MergeModel = mongoose.model<MergeRecord>('Merge', schema)
