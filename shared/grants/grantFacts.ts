import { z } from 'zod'
import { GrantRight } from '#shared/access/GrantRight.ts'
import { Section } from '#shared/access/Section.ts'
import { defineEvent } from '#shared/events/defineEvent.ts'

const Opened = { grantId: z.string(), to: z.string(), sections: z.array(Section), right: GrantRight, until: z.string() }

/** What happens to grants. Class `plan`: the customer's own, seen by nobody else but the organisation that recorded it. */
export const grantFacts = [
  /** `to`: the grantee's name as it was. `how`: by the customer themselves, or recorded for them by an adviser. */
  defineEvent(
    'grant.given',
    z.strictObject({ ...Opened, purpose: z.string(), how: z.enum(['self', 'request', 'paper', 'oral']) }),
  ),
  defineEvent('grant.changed', z.strictObject(Opened)),
  defineEvent(
    'grant.ended',
    z.strictObject({
      grantId: z.string(),
      to: z.string(),
      reason: z.enum(['withdrawn', 'returned', 'expired', 'personLeft', 'personMoved', 'declined']),
    }),
  ),
  defineEvent(
    'access.requested',
    z.strictObject({ requestId: z.string(), by: z.string(), sections: z.array(Section), purpose: z.string() }),
  ),
  defineEvent('access.answered', z.strictObject({ requestId: z.string(), by: z.string(), accepted: z.boolean() })),
] as const
