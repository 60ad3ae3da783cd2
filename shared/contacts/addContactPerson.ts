import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { PersonId } from '#shared/ids/PersonId.ts'
import { ContactPerson } from './ContactPerson.ts'
import { ContactRole } from './ContactRole.ts'
import { PersonGiven } from './PersonGiven.ts'

export const addContactPerson = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/contact-persons',
  summary: 'Add a role of a person with a customer: a person already known to you, or a new one',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: z.strictObject({
    /** One of what findPersons suggested, or a new person. */
    person: z.union([z.strictObject({ personId: PersonId }), PersonGiven]),
    role: ContactRole,
  }),
  response: ContactPerson,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'contact.person_not_found',
    'contact.already_there',
    'contact.period',
    'access.denied',
  ],
})
