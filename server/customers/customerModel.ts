import mongoose, { Schema } from 'mongoose'
import type { Customer } from './Customer.ts'

const schema = new Schema<Customer>(
  {
    _id: String,
    kind: { type: String, required: true },
    businessId: { type: String, required: true },
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    coreKey: { type: String, required: true },
    otherKeys: { type: [String], default: [] },
    status: { type: String, required: true },
    form: String,
    municipality: String,
    region: String,
    section: String,
    division: String,
    industry: String,
    company: Schema.Types.Mixed,
    sourceHash: { type: String, required: true },
    modifiedAt: { type: Date, required: true },
    checkedAt: { type: Date, required: true },
    version: { type: Number, default: 1 },
  },
  { collection: 'customers', versionKey: false },
)
schema.index({ businessId: 1 }, { unique: true })
// Names as they are typed.
schema.index({ nameKey: 1 })
schema.index({ coreKey: 1, nameKey: 1 })
schema.index({ otherKeys: 1 })
// Every filter alone, and region + industry + status, in the order of names.
schema.index({ municipality: 1, nameKey: 1 })
schema.index({ region: 1, nameKey: 1 })
schema.index({ section: 1, nameKey: 1 })
schema.index({ division: 1, nameKey: 1 })
schema.index({ form: 1, nameKey: 1 })
schema.index({ status: 1, nameKey: 1 })
schema.index({ region: 1, section: 1, status: 1, nameKey: 1 })
schema.index({ region: 1, division: 1, status: 1, nameKey: 1 })

export const CustomerModel = mongoose.model<Customer>('Customer', schema)
