import mongoose, { Schema } from 'mongoose'
import type { DetailsRecord } from './DetailsRecord.ts'

const whole = { type: Schema.Types.Mixed, default: null }
const schema = new Schema<DetailsRecord>(
  {
    _id: String,
    customerId: { type: String, required: true },
    kind: { type: String, required: true },
    organisationId: { type: String, default: null },
    emails: { type: [String], required: true },
    phones: { type: [String], required: true },
    address: whole,
    languages: { type: [String], required: true },
    preferredLanguage: { type: String, required: true },
    protected: { type: Boolean, required: true },
    source: { type: String, required: true },
    checkedBy: whole,
    checkedAt: { type: Date, required: true },
    countedFrom: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'contactDetails', versionKey: false },
)
schema.index({ customerId: 1 }, { unique: true })
// What retention looks at first.
schema.index({ countedFrom: 1 })
schema.index({ organisationId: 1, countedFrom: 1 })

export const ContactDetailsModel = mongoose.model<DetailsRecord>('ContactDetails', schema)
