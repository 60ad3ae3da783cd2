import mongoose, { Schema } from 'mongoose'

/** How long a visit is remembered, in seconds: a desktop's list of recent customers, not a record of anyone. */
const KEPT_SECONDS = 180 * 24 * 60 * 60

/** The last time a person opened a customer's page; `_id` holds both, so there is one of each pair. */
export type Visit = { _id: string; userId: string; customerId: string; visitedAt: Date }

const schema = new Schema<Visit>(
  {
    _id: String,
    userId: { type: String, required: true },
    customerId: { type: String, required: true },
    visitedAt: { type: Date, required: true },
  },
  { collection: 'visits', versionKey: false },
)
schema.index({ userId: 1, visitedAt: -1 })
schema.index({ visitedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS })

export const VisitModel = mongoose.model<Visit>('Visit', schema)
