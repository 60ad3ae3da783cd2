import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'

export const noteVisit = defineEndpoint({
  method: 'put',
  path: '/api/desktop/visits/:customerId',
  summary: 'Note that I opened a customer: a list of my own, the latest first',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({ visitedAt: z.string() }),
  errors: ['session.missing', 'customer.not_found'],
})
