import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { MatterRow } from './MatterRow.ts'

export const listCustomerMatters = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/matters',
  summary: 'Matters of a customer that the viewer may see: open ones first, the latest first',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  query: z.strictObject({
    state: z.enum(['open', 'ended']).optional(),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: pageOf(MatterRow),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'customer.not_found'],
})
