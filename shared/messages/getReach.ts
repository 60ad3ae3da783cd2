import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { Reach } from './Reach.ts'

export const getReach = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/reach',
  summary: 'Where the customer is told that a message waits; for the customer itself',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({
    customerId: z.string(),
    /** Whether the customer chose Suomi.fi. */
    suomifi: z.boolean(),
    reach: Reach,
    /** Whether it can be chosen: companies are reached there by their business ID. */
    mayChoose: z.boolean(),
  }),
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'access.denied'],
})
