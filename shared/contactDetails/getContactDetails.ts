import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { ContactDetailsAnswer } from './ContactDetailsAnswer.ts'

export const getContactDetails = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/contact-details',
  summary: 'How to reach a customer, and in which language; nothing of it where it is not open to the viewer',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: ContactDetailsAnswer,
  errors: ['session.missing', 'request.invalid', 'customer.not_found'],
})
