import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { ContactPersonId } from '#shared/ids/ContactPersonId.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { ContactPerson } from './ContactPerson.ts'

export const endContactRole = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/contact-persons/:contactPersonId/end',
  summary: 'End a person’s role with a customer on a day; the period stays on the record until retention removes it',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ customerId: CustomerId, contactPersonId: ContactPersonId }),
  body: z.strictObject({ until: z.iso.date() }),
  response: ContactPerson,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'customer.not_found',
    'contact.not_found',
    'contact.period',
    'access.denied',
  ],
})
