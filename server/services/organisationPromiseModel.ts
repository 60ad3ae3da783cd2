import mongoose, { Schema } from 'mongoose'
import type { Promised } from '#shared/promise/Promised.ts'

/** What an organisation promises where its service says nothing else; `_id` is the organisation's. */
export type OrganisationPromise = { _id: string; promised: Promised; version: number }

const schema = new Schema<OrganisationPromise>(
  {
    _id: String,
    promised: { type: Schema.Types.Mixed, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'organisationPromises', versionKey: false },
)

export const OrganisationPromiseModel = mongoose.model<OrganisationPromise>('OrganisationPromise', schema)
