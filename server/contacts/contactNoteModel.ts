import mongoose, { Schema } from 'mongoose'

/** An organisation's own working note on a contact person: class own, never handed on, gone after a year (law.md). */
export type ContactNote = {
  _id: string
  contactPersonId: string
  personId: string
  customerId: string
  class: 'own'
  organisationId: string
  text: string
  by: { userId: string; name: string }
  at: Date
}

const schema = new Schema<ContactNote>(
  {
    _id: String,
    contactPersonId: { type: String, required: true },
    personId: { type: String, required: true },
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    organisationId: { type: String, required: true },
    text: { type: String, required: true },
    by: { type: Schema.Types.Mixed, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'contactNotes', versionKey: false },
)
schema.index({ contactPersonId: 1, organisationId: 1, at: -1 })
// What is a year old.
schema.index({ at: 1 })

export const ContactNoteModel = mongoose.model<ContactNote>('ContactNote', schema)
