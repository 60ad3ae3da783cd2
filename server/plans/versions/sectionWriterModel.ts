import mongoose, { Schema } from 'mongoose'
import type { Writer } from '#shared/plans/versions/Writer.ts'

/** One editor's Yjs client in a section: who wrote with it first is whose it is. */
export type SectionWriter = Writer & {
  /** The section's id and the client's number. */
  _id: string
  sectionId: string
  customerId: string
  client: number
  /** When this person's latest writing became part of the state. */
  lastAt: Date
}

const schema = new Schema<SectionWriter>(
  {
    _id: String,
    sectionId: { type: String, required: true },
    customerId: { type: String, required: true },
    client: { type: Number, required: true },
    userId: { type: String, required: true },
    name: { type: String, required: true },
    organisation: { type: Schema.Types.Mixed, default: null },
    lastAt: { type: Date, required: true },
  },
  { collection: 'sectionWriters', versionKey: false, minimize: false },
)
schema.index({ sectionId: 1, lastAt: -1 })
schema.index({ customerId: 1 })

export const SectionWriterModel = mongoose.model<SectionWriter>('SectionWriter', schema)
