import { z } from 'zod'
import { Actor } from '#shared/access/Actor.ts'
import { Capacity } from '#shared/access/Capacity.ts'

const Localised = z.object({ fi: z.string(), sv: z.string(), en: z.string() })

/** Who is signed in, for whom they act now, and for whom they could. */
export const SessionAnswer = z.object({
  actor: Actor,
  /** The id of the stored role, e.g. adviser, phoneAgent, customer, guest, or an organisation's own. */
  role: z.string(),
  roleName: Localised,
  /** The packed CASL rules that the server itself decides by: the screen offers by the same. */
  rules: z.array(z.unknown()),
  /** The organisation whose person they are, also while they act for a customer. */
  employer: z.object({ id: z.string(), name: Localised }).nullable(),
  /** Customers the person may act for, with what a page of theirs needs first. */
  customers: z.array(
    z.object({
      customerId: z.string(),
      businessId: z.string().nullable(),
      name: z.string(),
      capacity: Capacity,
      /** When the mandate ends (ISO time); null: until withdrawn. */
      until: z.string().nullable(),
    }),
  ),
  /** `needed`: several to act for and none chosen; `ended`: the mandate of the one chosen is over; `made`: nothing to choose. */
  choice: z.enum(['made', 'needed', 'ended']),
  /** The person acts for nobody but themselves, as a guest of the customers that opened something to them. */
  asMyself: z.boolean(),
  /** Customers have opened something to the person themselves: then they may choose to act so. */
  openedToMe: z.boolean(),
  /** What this person's drafts are sealed by in the browser (hex, 32 bytes). */
  draftKey: z.string(),
  /** The register of mandates does not answer: customers by mandate are missing until it does. */
  mandatesUnconfirmed: z.boolean(),
})
export type SessionAnswer = z.infer<typeof SessionAnswer>
