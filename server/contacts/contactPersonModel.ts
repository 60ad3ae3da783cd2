import mongoose, { Schema } from 'mongoose'
import type { ContactRecord } from './ContactRecord.ts'

const text = { type: String, default: null }
const schema = new Schema<ContactRecord>(
  {
    _id: String,
    personId: { type: String, required: true },
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    organisationId: text,
    nameKey: { type: String, required: true },
    title: { type: String, required: true },
    email: text,
    phone: text,
    from: text,
    until: text,
    protected: { type: Boolean, required: true },
    checkedBy: { type: Schema.Types.Mixed, required: true },
    checkedAt: { type: Date, required: true },
    countedFrom: { type: Date, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'contactPersons', versionKey: false },
)
// The people of a customer by name; and the picker, by each of the rules that may open a role to who asks.
schema.index({ customerId: 1, nameKey: 1 })
schema.index({ organisationId: 1, nameKey: 1 })
schema.index({ class: 1, protected: 1, nameKey: 1 })
schema.index({ personId: 1 })
// What retention looks at first.
schema.index({ countedFrom: 1 })

export const ContactPersonModel = mongoose.model<ContactRecord>('ContactPerson', schema)
