import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { ContactPerson } from './ContactPerson.ts'

export const listContactPersons = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/contact-persons',
  summary: 'People in a role with a customer, as far as the viewer may see, in the order of their names',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({ items: z.array(ContactPerson), mayAdd: z.boolean() }),
  errors: ['session.missing', 'request.invalid', 'customer.not_found'],
})
