import { z } from 'zod'
import { GrantRight } from '#shared/access/GrantRight.ts'
import { Section } from '#shared/access/Section.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { Grantee } from './Grantee.ts'

/** An organisation's request for access, with its purpose; the customer accepts it as asked or less, or declines. */
export const AccessRequest = z.object({
  requestId: z.string(),
  customerId: z.string(),
  to: Grantee,
  by: z.object({ name: z.string(), organisation: OrganisationName, me: z.boolean() }),
  sections: z.array(Section),
  right: GrantRight,
  purpose: z.string(),
  /** The last day that was asked for (YYYY-MM-DD). */
  lastDay: z.string(),
  askedAt: z.string(),
  state: z.enum(['waiting', 'accepted', 'declined']),
  answeredAt: z.string().nullable(),
  /** The grant that came of it. */
  grantId: z.string().nullable(),
  mayAnswer: z.boolean(),
})
export type AccessRequest = z.infer<typeof AccessRequest>
