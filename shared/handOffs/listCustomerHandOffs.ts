import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { HandOffRow } from './HandOffRow.ts'

export const listCustomerHandOffs = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/hand-offs',
  summary: 'Hand-offs of a customer that the viewer may see: what waits for the customer first, then the latest',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  query: z.strictObject({ state: z.enum(['open', 'ended']).optional() }),
  response: z.object({ items: z.array(HandOffRow) }),
  errors: ['session.missing', 'request.invalid', 'customer.not_found'],
})
