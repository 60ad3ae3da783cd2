import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { Inquiry } from '#shared/inquiries/Inquiry.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

/** One line of a customer's ledger: looks of one person at the same thing within ten minutes of each other, or one thing written. */
export const LedgerRow = z.object({
  /** Names the line for a question; null where the line is generalised. */
  entryId: z.string().nullable(),
  kind: z.enum(['read', 'write', 'generalised']),
  /** The latest of the looks; of a generalised line only the day is true, its beginning in Finland. */
  at: z.string(),
  /** Who: oneself, one's own people, somebody invited, or an organisation's; null where generalised. */
  who: z.object({ name: z.string(), side: z.enum(['self', 'own', 'guest', 'organisation']) }).nullable(),
  organisation: OrganisationName.nullable(),
  /** What was asked of the product, by the contract's name; what was written, by the fact's type. */
  operation: z.string().nullable(),
  factType: z.string().nullable(),
  /** How many times, and how many different records. */
  looks: z.number().int(),
  records: z.number().int(),
  /** On which bases, narrowest first. */
  bases: z.array(Basis),
  /** By which paragraph the line is generalised, and from when on (ISO time) it is shown whole. */
  delayed: z.object({ paragraph: z.string(), until: z.string() }).nullable(),
  /** What the customer has asked about this line, and the answer. */
  inquiry: Inquiry.nullable(),
  mayAsk: z.boolean(),
})
export type LedgerRow = z.infer<typeof LedgerRow>
