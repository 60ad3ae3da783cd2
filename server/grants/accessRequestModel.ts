import mongoose, { Schema } from 'mongoose'
import type { GrantRight } from '#shared/access/GrantRight.ts'
import type { Section } from '#shared/access/Section.ts'
import type { StoredGrantee } from './GrantRecord.ts'

/** An organisation's request for access, and what became of it. */
export type AccessRequestRecord = {
  _id: string
  customerId: string
  grantee: Exclude<StoredGrantee, { kind: 'guest' }>
  by: { userId: string; name: string; organisationId: string }
  sections: Section[]
  right: GrantRight
  purpose: string
  lastDay: string
  askedAt: Date
  state: 'waiting' | 'accepted' | 'declined'
  answered: { at: Date; userId: string; name: string } | null
  grantId: string | null
}

const schema = new Schema<AccessRequestRecord>(
  {
    _id: String,
    customerId: { type: String, required: true },
    grantee: { type: Schema.Types.Mixed, required: true },
    by: { type: Schema.Types.Mixed, required: true },
    sections: { type: [String], required: true },
    right: { type: String, required: true },
    purpose: { type: String, required: true },
    lastDay: { type: String, required: true },
    askedAt: { type: Date, required: true },
    state: { type: String, required: true },
    answered: { type: Schema.Types.Mixed, default: null },
    grantId: { type: String, default: null },
  },
  { collection: 'accessRequests', versionKey: false },
)
schema.index({ customerId: 1, state: 1, askedAt: -1 })
schema.index({ customerId: 1, 'by.organisationId': 1, state: 1 })

export const AccessRequestModel = mongoose.model<AccessRequestRecord>('AccessRequest', schema)
