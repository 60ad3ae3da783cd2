import { z } from 'zod'
import { Capacity } from '#shared/access/Capacity.ts'
import { GrantRight } from '#shared/access/GrantRight.ts'
import { Section } from '#shared/access/Section.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { GrantEnd } from './GrantEnd.ts'
import { Grantee } from './Grantee.ts'
import { GrantState } from './GrantState.ts'

/** A grant as the customer sees it: to whom, what, why, until when, and how it came to be. */
export const Grant = z.object({
  grantId: z.string(),
  customerId: z.string(),
  to: Grantee,
  sections: z.array(Section),
  right: GrantRight,
  purpose: z.string(),
  /** When it began to hold (ISO time); null: it does not yet. */
  from: z.string().nullable(),
  /** The moment from which on it no longer holds (ISO time), and the last day on which it does (YYYY-MM-DD, Finland). */
  until: z.string(),
  lastDay: z.string(),
  /** Days left, today included; 0 when it has ended. Within 30 the customer is reminded. */
  daysLeft: z.number().int(),
  state: GrantState,
  /** Given by the customer themselves, by accepting a request, or recorded for them from a paper or before a witness. */
  how: z.enum(['self', 'request', 'paper', 'oral']),
  givenAt: z.string(),
  /** Who of the customer gave it; `capacity` null where an adviser recorded it. */
  givenBy: z.object({ name: z.string(), capacity: Capacity.nullable(), me: z.boolean() }),
  /** Joint representatives who have signed, the first one included. */
  signatures: z.array(z.object({ name: z.string(), at: z.string(), me: z.boolean() })),
  /** Where an adviser recorded it: who, on what evidence, and how it is confirmed to the customer. */
  recorded: z
    .object({
      by: z.object({ name: z.string(), organisation: OrganisationName }),
      /** The reference of the paper, or the name of the witness. */
      evidence: z.string(),
      confirmation: z.object({ by: z.enum(['letter', 'message']), state: z.enum(['queued', 'sent']) }),
    })
    .nullable(),
  /** A guest's invitation while it is open; `expired`: send a new one. */
  invitation: z.object({ sentAt: z.string(), expiresAt: z.string(), expired: z.boolean() }).nullable(),
  ended: z.object({ reason: GrantEnd, at: z.string(), by: z.string().nullable() }).nullable(),
  /** Answers that rested on it: the last one, and how many in 90 days. */
  use: z.object({ lastUsedAt: z.string().nullable(), timesIn90Days: z.number().int() }),
  may: z.object({ change: z.boolean(), withdraw: z.boolean(), sign: z.boolean(), resend: z.boolean() }),
  version: z.number().int(),
})
export type Grant = z.infer<typeof Grant>
