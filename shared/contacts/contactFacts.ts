import { z } from 'zod'
import { defineEvent } from '#shared/events/defineEvent.ts'

/** Contact persons and contact details: that they changed, field by field; what they say is on the record, where retention reaches it. */
export const contactFacts = [
  defineEvent(
    'contactPerson.changed',
    z.strictObject({
      contactPersonId: z.string(),
      change: z.enum(['added', 'changed', 'ended']),
      fields: z.array(z.string()),
    }),
  ),
  defineEvent('contactDetails.changed', z.strictObject({ fields: z.array(z.string()) })),
] as const
