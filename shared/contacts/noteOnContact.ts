import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { ContactPersonId } from '#shared/ids/ContactPersonId.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { ContactPerson } from './ContactPerson.ts'

export const noteOnContact = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/contact-persons/:contactPersonId/notes',
  summary: 'Write a working note on a contact person, seen in your own organisation only and gone after a year',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, contactPersonId: ContactPersonId }),
  body: z.strictObject({ text: recordedText(1000).pipe(z.string().min(1)) }),
  response: ContactPerson,
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'contact.not_found', 'access.denied'],
})
