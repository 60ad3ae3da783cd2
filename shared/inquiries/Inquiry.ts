import { z } from 'zod'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { InquiryKind } from './InquiryKind.ts'
import { InquiryState } from './InquiryState.ts'
import { WrongFact } from './WrongFact.ts'

/** What a customer has asked, as the customer and the organisation that answers see it. */
export const Inquiry = z.object({
  inquiryId: z.string(),
  kind: InquiryKind,
  state: InquiryState,
  /** Who answers; null: the register itself, where it is corrected at its source. */
  to: OrganisationName.nullable(),
  text: z.string(),
  askedAt: z.string(),
  /** The last day for the answer, `YYYY-MM-DD`; null where it was forwarded. */
  dueOn: z.string().nullable(),
  /** `why`: which line of the ledger. */
  look: z
    .object({
      at: z.string(),
      name: z.string(),
      /** What was done: the operation of a look, or the fact that was written. */
      operation: z.string().nullable(),
      factType: z.string().nullable(),
    })
    .nullable(),
  /** `correction`: what is wrong. */
  fact: WrongFact.nullable(),
  answer: z.object({ by: z.string(), at: z.string(), text: z.string() }).nullable(),
})
export type Inquiry = z.infer<typeof Inquiry>
