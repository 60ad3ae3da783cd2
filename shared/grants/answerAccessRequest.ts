import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { AccessRequestId } from '#shared/ids/AccessRequestId.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { AccessRequest } from './AccessRequest.ts'
import { Grant } from './Grant.ts'
import { GrantTerms } from './GrantTerms.ts'

export const answerAccessRequest = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/access-requests/:requestId/answer',
  summary: 'Accept a request for access, as asked or narrower, or decline it',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, requestId: AccessRequestId }),
  /** What is left out is as it was asked. */
  body: GrantTerms.pick({ sections: true, right: true, lastDay: true }).partial().extend({ accept: z.boolean() }),
  response: z.object({ request: AccessRequest, grant: Grant.nullable() }),
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'access.denied',
    'mandate.ended',
    'mandate.register_unreachable',
    'accessRequest.not_found',
    'accessRequest.answered',
    'grant.widens',
    'grant.end',
    'grant.too_many',
    'grant.unknown_grantee',
    'grant.cannot_hold',
  ],
})
