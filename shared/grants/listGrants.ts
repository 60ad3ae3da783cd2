import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { Grant } from './Grant.ts'

export const listGrants = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/grants',
  summary: 'Who has been granted access to the customer’s own record, for the customer; the latest first',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  query: z.strictObject({
    /** `current`: what holds or waits; `ended`: what no longer does. */
    show: z.enum(['current', 'ended']).default('current'),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  response: pageOf(Grant),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'customer.not_found', 'access.denied'],
})
