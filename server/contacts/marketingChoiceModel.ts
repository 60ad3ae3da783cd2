import mongoose, { Schema } from 'mongoose'
import type { MarketingChoice } from '#shared/contacts/MarketingChoice.ts'

/** One line of the history of an organisation's marketing permissions; class own: no other organisation ever sees it. */
export type StoredChoice = Omit<MarketingChoice, 'by' | 'at'> & {
  _id: string
  personId: string
  customerId: string
  class: 'own'
  organisationId: string
  by: { userId: string; name: string }
  at: Date
}

const schema = new Schema<StoredChoice>(
  {
    _id: String,
    personId: { type: String, required: true },
    customerId: { type: String, required: true },
    class: { type: String, required: true },
    organisationId: { type: String, required: true },
    purpose: { type: String, required: true },
    state: { type: String, required: true },
    how: { type: String, required: true },
    on: { type: String, required: true },
    by: { type: Schema.Types.Mixed, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'marketingChoices', versionKey: false },
)
schema.index({ personId: 1, organisationId: 1, at: -1 })

export const MarketingChoiceModel = mongoose.model<StoredChoice>('MarketingChoice', schema)
