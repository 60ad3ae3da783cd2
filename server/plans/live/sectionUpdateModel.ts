import mongoose, { Schema } from 'mongoose'

/** What one person typed into a section, as Yjs sent it: stored before it is acknowledged, until it is part of the state. */
export type SectionUpdate = {
  _id: string
  sectionId: string
  customerId: string
  update: Buffer
  at: Date
  userId: string
}

const schema = new Schema<SectionUpdate>(
  {
    _id: String,
    sectionId: { type: String, required: true },
    customerId: { type: String, required: true },
    update: { type: Buffer, required: true },
    at: { type: Date, required: true },
    userId: { type: String, required: true },
  },
  { collection: 'sectionUpdates', versionKey: false },
)
schema.index({ sectionId: 1 })
schema.index({ customerId: 1 })

export const SectionUpdateModel = mongoose.model<SectionUpdate>('SectionUpdate', schema)
