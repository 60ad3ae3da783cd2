import mongoose, { Schema } from 'mongoose'
import type { Leased } from '#server/leases/Leased.ts'

/** Which process reads the log for a reaction (its name is the `_id`). Apart from its cursor, which moves in transactions. */
const schema = new Schema<Leased>(
  { _id: String, holder: { type: String, default: null }, leasedUntil: { type: Date, required: true } },
  { collection: 'reactionLeases', versionKey: false },
)

export const ReactionLeaseModel = mongoose.model<Leased>('ReactionLease', schema)
