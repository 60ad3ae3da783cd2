import mongoose, { Schema } from 'mongoose'
import type { DocumentRecord } from './DocumentRecord.ts'

const schema = new Schema<DocumentRecord>(
  {
    _id: String,
    customerId: { type: String, required: true },
    matterId: { type: String, required: true },
    messageId: { type: String, default: null },
    class: { type: String, required: true },
    withheld: { type: Schema.Types.Mixed, default: null },
    organisationId: { type: String, required: true },
    name: { type: String, required: true },
    type: { type: String, required: true },
    size: { type: Number, required: true },
    bytesId: { type: String, required: true },
    addedBy: { type: Schema.Types.Mixed, required: true },
    addedAt: { type: Date, required: true },
    countedFrom: { type: Date, required: true },
  },
  { collection: 'documents', versionKey: false, minimize: false },
)
// A matter's documents, the latest first; those of its messages by the message.
schema.index({ matterId: 1, messageId: 1, addedAt: -1, _id: -1 })
schema.index({ customerId: 1 })
// What is past its years.
schema.index({ messageId: 1, countedFrom: 1 })

export const DocumentModel = mongoose.model<DocumentRecord>('Document', schema)
