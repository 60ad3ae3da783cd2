import mongoose, { Schema } from 'mongoose'

/** One line of the read log: what one answer held of one customer above public class. The customer's ledger is made of it. */
export type ReadLogEntry = {
  _id: string
  at: Date
  customerId: string
  userId: string
  /** As it was then. */
  userName: string
  organisationId: string | null
  operation: string
  requestId: string
  reads: { recordId: string; class: string; bases: string[] }[]
  /** The grants on which something in it rested, and `at` once more for those alone; absent where none did. */
  grantIds?: string[]
  grantUsedAt?: Date
}

const schema = new Schema<ReadLogEntry>(
  {
    _id: String,
    at: { type: Date, required: true },
    customerId: { type: String, required: true },
    userId: { type: String, required: true },
    userName: { type: String, required: true },
    organisationId: { type: String, default: null },
    operation: { type: String, required: true },
    requestId: { type: String, required: true },
    reads: [{ _id: false, recordId: String, class: String, bases: [String] }],
    grantIds: { type: [String], default: undefined },
    grantUsedAt: Date,
  },
  { collection: 'readLog', versionKey: false },
)
schema.index({ customerId: 1, at: -1, _id: -1 })
// What is past its years.
schema.index({ at: 1 })
// What has been read by grants, to keep count of their use: a small part of the log.
schema.index({ grantUsedAt: 1 }, { sparse: true })

export const ReadLogModel = mongoose.model('ReadLog', schema)
