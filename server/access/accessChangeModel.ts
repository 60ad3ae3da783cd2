import mongoose, { Schema } from 'mongoose'

/** A change of access as one process tells it to the others. Ids only, gone after an hour. */
export type ToldChange = {
  _id: string
  at: Date
  /** The process that told it, which has heard it already. */
  by: string
  customerIds: string[]
  userIds: string[]
  sessionIds: string[]
  keys: string[]
}

const KEPT_SECONDS = 60 * 60

const schema = new Schema<ToldChange>(
  {
    _id: String,
    at: { type: Date, required: true },
    by: { type: String, required: true },
    customerIds: [String],
    userIds: [String],
    sessionIds: [String],
    keys: [String],
  },
  { collection: 'accessChanges', versionKey: false },
)
schema.index({ at: 1 }, { expireAfterSeconds: KEPT_SECONDS })

export const AccessChangeModel = mongoose.model<ToldChange>('AccessChange', schema)
