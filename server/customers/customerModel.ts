import mongoose, { Schema } from 'mongoose'
import type { CompanyCustomer } from './Customer.ts'

/** Every customer in one collection; typed as the register's, whose queries are most: others are read as Customer. */
const schema = new Schema<CompanyCustomer>(
  {
    _id: String,
    kind: { type: String, required: true },
    businessId: String,
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    coreKey: String,
    otherKeys: { type: [String], default: undefined },
    status: String,
    form: String,
    municipality: String,
    region: String,
    section: String,
    division: String,
    industry: String,
    company: Schema.Types.Mixed,
    sourceHash: String,
    modifiedAt: Date,
    checkedAt: Date,
    grants: { type: Schema.Types.Mixed },
    matters: { type: Schema.Types.Mixed },
    metBy: { type: [String], default: undefined },
    founder: { type: Schema.Types.Mixed },
    mergedIds: { type: [String], default: undefined },
    mergedInto: String,
    version: { type: Number, default: 1 },
  },
  { collection: 'customers', versionKey: false },
)
// A founder has none yet.
schema.index({ businessId: 1 }, { unique: true, sparse: true })
// Whom a guest or an adviser finds beside the register: few records have these at all.
schema.index({ 'grants.to': 1 }, { sparse: true })
schema.index({ metBy: 1 }, { sparse: true })
schema.index({ 'founder.userId': 1 }, { sparse: true })
schema.index({ mergedIds: 1 }, { sparse: true })
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

export const CustomerModel = mongoose.model<CompanyCustomer>('Customer', schema)
