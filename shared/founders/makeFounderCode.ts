import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'

export const makeFounderCode = defineEndpoint({
  method: 'post',
  path: '/api/founders/:customerId/code',
  summary: 'Make a one-time code that the founder reads out to an adviser; an earlier one stops working',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({ code: z.string(), expiresAt: z.string() }),
  errors: ['session.missing', 'customer.not_found', 'access.denied', 'founder.already_company'],
  // The answer must not be kept: the code is stored as a keyed hash only.
  transient: true,
})
