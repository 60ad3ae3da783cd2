import mongoose, { Schema } from 'mongoose'
import type { InquiryKind } from '#shared/inquiries/InquiryKind.ts'
import type { InquiryState } from '#shared/inquiries/InquiryState.ts'
import type { WrongFact } from '#shared/inquiries/WrongFact.ts'

/** What a customer asks of an organisation, and the answer: between the two. */
export type InquiryRecord = {
  _id: string
  customerId: string
  kind: InquiryKind
  /** Who answers; null: forwarded to the register that the fact comes from. */
  organisationId: string | null
  askedBy: { userId: string; name: string }
  askedAt: Date
  /** The last day for the answer, `YYYY-MM-DD`; null where it was forwarded. */
  dueOn: string | null
  text: string
  /** The line of the ledger; absent in corrections. */
  entryId?: string
  look: { at: Date; name: string; operation: string | null; factType: string | null } | null
  fact: WrongFact | null
  state: InquiryState
  /** Whether nothing is waited for any more: what the inbox and the reminder are found by. */
  closed: boolean
  answer: { userId: string; name: string; at: Date; text: string } | null
  remindedAt: Date | null
}

const whole = { type: Schema.Types.Mixed, default: null }
const schema = new Schema<InquiryRecord>(
  {
    _id: String,
    customerId: { type: String, required: true },
    kind: { type: String, required: true },
    organisationId: { type: String, default: null },
    askedBy: { userId: String, name: String },
    askedAt: { type: Date, required: true },
    dueOn: { type: String, default: null },
    text: { type: String, required: true },
    entryId: String,
    look: whole,
    fact: whole,
    state: { type: String, required: true },
    closed: { type: Boolean, required: true },
    answer: whole,
    remindedAt: { type: Date, default: null },
  },
  { collection: 'inquiries', versionKey: false },
)
schema.index({ customerId: 1, askedAt: -1, _id: -1 })
// An organisation's inbox: in the order in which they were asked, which is the order in which they are due.
schema.index({ organisationId: 1, closed: 1, askedAt: 1, _id: 1 })
schema.index({ closed: 1, dueOn: 1 })
schema.index({ entryId: 1 }, { sparse: true })

export const InquiryModel = mongoose.model<InquiryRecord>('Inquiry', schema)
