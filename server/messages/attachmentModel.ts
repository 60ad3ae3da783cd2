import mongoose, { Schema } from 'mongoose'
import type { Audience } from '#shared/access/Audience.ts'
import type { FileType } from '#shared/uploads/FileType.ts'

/** A file that was sent ahead and waits for its message; then it is a document. Its sender's alone until then. */
export type Attachment = {
  _id: string
  matterId: string
  customerId: string
  /** The thread that it was sent to: it can be sent in no other. */
  audience: Audience
  class: 'plan' | 'own'
  userId: string
  organisationId: string | null
  bytesId: string
  name: string
  type: FileType
  size: number
  at: Date
}

/** Seconds that it waits; its bytes are swept after the same time. */
const WAITS = 24 * 60 * 60

const schema = new Schema<Attachment>(
  {
    _id: String,
    matterId: { type: String, required: true },
    customerId: { type: String, required: true },
    audience: { type: String, required: true },
    class: { type: String, required: true },
    userId: { type: String, required: true },
    organisationId: { type: String, default: null },
    bytesId: { type: String, required: true },
    name: { type: String, required: true },
    type: { type: String, required: true },
    size: { type: Number, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'attachments', versionKey: false },
)
schema.index({ at: 1 }, { expireAfterSeconds: WAITS })
schema.index({ customerId: 1 })

export const AttachmentModel = mongoose.model<Attachment>('Attachment', schema)
