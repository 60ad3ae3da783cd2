import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { ContactPersonId } from '#shared/ids/ContactPersonId.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { ContactPerson } from './ContactPerson.ts'
import { MarketingChoice } from './MarketingChoice.ts'

export const recordMarketing = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/contact-persons/:contactPersonId/marketing',
  summary: 'Record that a person gave or withdrew your organisation’s permission to write to them for a purpose',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, contactPersonId: ContactPersonId }),
  body: z.strictObject(MarketingChoice.pick({ purpose: true, state: true, how: true, on: true }).shape),
  response: ContactPerson,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'contact.not_found',
    'contact.in_future',
    'access.denied',
  ],
})
