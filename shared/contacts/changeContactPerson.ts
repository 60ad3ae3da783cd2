import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { ContactPersonId } from '#shared/ids/ContactPersonId.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { ContactPerson } from './ContactPerson.ts'
import { ContactRole } from './ContactRole.ts'
import { PersonGiven } from './PersonGiven.ts'

export const changeContactPerson = defineEndpoint({
  method: 'patch',
  path: '/api/customers/:customerId/contact-persons/:contactPersonId',
  summary: 'Change what is told of a contact person that you keep; saving it notes that it was checked now',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ customerId: CustomerId, contactPersonId: ContactPersonId }),
  body: ContactRole.extend(PersonGiven.shape).partial(),
  response: ContactPerson,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'customer.not_found',
    'contact.not_found',
    'contact.name_of_other',
    'contact.period',
    'access.denied',
  ],
})
