import mongoose, { Schema } from 'mongoose'

export type SectionText = {
  /** The section's id. */
  _id: string
  customerId: string
  /** A Yjs state of everything up to the updates that still lie beside it, without what was deleted. */
  state: Buffer
  at: Date
}

const schema = new Schema<SectionText>(
  {
    _id: String,
    customerId: { type: String, required: true },
    state: { type: Buffer, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'sectionTexts', versionKey: false },
)
schema.index({ customerId: 1 })

export const SectionTextModel = mongoose.model<SectionText>('SectionText', schema)
