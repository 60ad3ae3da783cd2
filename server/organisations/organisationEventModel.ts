import mongoose, { Schema } from 'mongoose'
import type { OrganisationFact } from '#shared/organisations/OrganisationFact.ts'

/** What was done to the people, roles and teams of an organisation. Written once, never changed; only retention removes it in the end. */
export type OrganisationEvent = {
  _id: string
  organisationId: string
  at: Date
  by: { userId: string; name: string }
  fact: OrganisationFact
  /** Records that moved, for who must find out; never told to the screen. */
  recordIds: string[]
}

const schema = new Schema<OrganisationEvent>(
  {
    _id: String,
    organisationId: { type: String, required: true },
    at: { type: Date, required: true },
    by: { userId: String, name: String },
    fact: { type: Schema.Types.Mixed, required: true },
    recordIds: { type: [String], default: [] },
  },
  { collection: 'organisationEvents', versionKey: false },
)
schema.index({ organisationId: 1, at: -1, _id: -1 })
// Retention, across organisations.
schema.index({ at: 1 })

export const OrganisationEventModel = mongoose.model<OrganisationEvent>('OrganisationEvent', schema)
