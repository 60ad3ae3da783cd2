import { z } from 'zod'
import { ContactDetails } from '#shared/contactDetails/ContactDetails.ts'
import { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { NextStep } from '#shared/nextSteps/NextStep.ts'
import { Grantee } from './Grantee.ts'
import { GranteeChoice } from './GranteeChoice.ts'
import { GrantTerms } from './GrantTerms.ts'

export const previewGrant = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/grant-preview',
  summary: 'The customer’s record as a grantee would see it with this grant, by the rules that the grantee will pass',
  audience: 'signedIn',
  cost: 10,
  transient: true,
  params: z.strictObject({ customerId: CustomerId }),
  body: GrantTerms.pick({ sections: true, right: true }).extend({ to: GranteeChoice }),
  response: z.object({
    to: Grantee,
    customer: z.object({ name: z.string(), businessId: z.string().nullable() }),
    /** The latest of the timeline; each says on which bases the grantee would see it. `more`: there is more before these. */
    events: z.object({ items: z.array(TimelineEvent), more: z.boolean() }),
    traces: z.array(z.object({ month: z.string(), contacts: z.number().int() })),
    nextSteps: z.array(NextStep),
    /** How to reach the customer, as far as it would be open. */
    contactDetails: ContactDetails.nullable(),
    /** Whom to contact, as far as that would be open; what an organisation itself keeps of them is nobody else's. */
    contactPersons: z.array(ContactPerson.pick({ name: true, title: true, email: true, phone: true })),
    /** Plans with the sections that would be open, by the names they go by. */
    plans: z.array(z.object({ name: z.string(), sections: z.array(z.string()) })),
  }),
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'access.denied',
    'grant.unknown_grantee',
    'grant.cannot_hold',
  ],
})
