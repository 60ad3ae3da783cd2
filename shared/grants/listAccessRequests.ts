import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { AccessRequest } from './AccessRequest.ts'

export const listAccessRequests = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/access-requests',
  summary: 'Requests for access: the customer sees all, an adviser those of their own organisation; waiting ones first',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({ items: z.array(AccessRequest) }),
  errors: ['session.missing', 'customer.not_found', 'access.denied'],
})
