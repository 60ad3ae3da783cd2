import { z } from 'zod'
import { GrantRight } from '#shared/access/GrantRight.ts'
import { Section } from '#shared/access/Section.ts'
import { Grantee } from './Grantee.ts'

/** A grant as its holder sees it: which customer opened what, until when, and whether it has been of use. */
export const HeldGrant = z.object({
  grantId: z.string(),
  customer: z.object({
    customerId: z.string(),
    name: z.string(),
    businessId: z.string().nullable(),
    kind: z.enum(['company', 'founder']),
  }),
  to: Grantee,
  sections: z.array(Section),
  right: GrantRight,
  purpose: z.string(),
  from: z.string(),
  until: z.string(),
  lastDay: z.string(),
  daysLeft: z.number().int(),
  how: z.enum(['self', 'request', 'paper', 'oral']),
  /** Where an adviser recorded it: the paper's reference or the witness, and how it is confirmed to the customer. */
  recorded: z
    .object({
      by: z.string(),
      evidence: z.string(),
      confirmation: z.object({ by: z.enum(['letter', 'message']), state: z.enum(['queued', 'sent']) }),
    })
    .nullable(),
  use: z.object({ lastUsedAt: z.string().nullable(), timesIn90Days: z.number().int() }),
  /** Not used for 90 days: give it back unless it is still needed. */
  proposedForReturn: z.boolean(),
  mayReturn: z.boolean(),
  version: z.number().int(),
})
export type HeldGrant = z.infer<typeof HeldGrant>
