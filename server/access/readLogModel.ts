import mongoose, { Schema } from 'mongoose'

/** One line of the read log: one answer that held anything above public class. */
export type ReadLogEntry = {
  _id: string
  at: Date
  userId: string
  organisationId: string | null
  operation: string
  requestId: string
  customerIds: string[]
  reads: { customerId: string; recordId: string; class: string; bases: string[] }[]
}

const schema = new Schema<ReadLogEntry>(
  {
    _id: String,
    at: { type: Date, required: true },
    userId: { type: String, required: true },
    organisationId: { type: String, default: null },
    operation: { type: String, required: true },
    requestId: { type: String, required: true },
    customerIds: { type: [String], required: true },
    reads: [{ _id: false, customerId: String, recordId: String, class: String, bases: [String] }],
  },
  { collection: 'readLog', versionKey: false },
)
schema.index({ customerIds: 1, at: -1 })

export const ReadLogModel = mongoose.model('ReadLog', schema)
