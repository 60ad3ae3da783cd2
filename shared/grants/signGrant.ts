import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { GrantId } from '#shared/ids/GrantId.ts'
import { Grant } from './Grant.ts'

export const signGrant = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/grants/:grantId/signature',
  summary: 'Sign a grant as the second of joint representatives, whereupon it holds',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, grantId: GrantId }),
  response: Grant,
  errors: [
    'session.missing',
    'customer.not_found',
    'access.denied',
    'mandate.ended',
    'mandate.register_unreachable',
    'grant.not_found',
    'grant.not_waiting',
    'grant.same_signer',
    'grant.end',
  ],
})
