import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { Grant } from './Grant.ts'
import { GranteeChoice } from './GranteeChoice.ts'
import { GrantTerms } from './GrantTerms.ts'

export const giveGrant = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/grants',
  summary: 'Give access to sections of your own record; a joint representative’s grant waits for the second signature',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: GrantTerms.extend({ to: GranteeChoice }),
  response: Grant,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'access.denied',
    'mandate.ended',
    'mandate.register_unreachable',
    'grant.unknown_grantee',
    'grant.cannot_hold',
    'grant.end',
    'grant.too_many',
  ],
})
