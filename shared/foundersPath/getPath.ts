import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { PathOfCustomer } from './PathOfCustomer.ts'

export const getPath = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/path',
  summary: 'A customer’s path from an idea to a company and on: its steps in order, and how far it is',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: PathOfCustomer,
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'access.denied'],
})
