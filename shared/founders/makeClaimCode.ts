import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'

export const makeClaimCode = defineEndpoint({
  method: 'post',
  path: '/api/founders/:customerId/claim-code',
  summary: 'Make a one-time code by which a founder met as new takes the record as their own',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({ code: z.string(), expiresAt: z.string() }),
  errors: ['session.missing', 'customer.not_found', 'access.denied', 'founder.already_claimed'],
  // The answer must not be kept: the code is stored as a keyed hash only.
  transient: true,
})
