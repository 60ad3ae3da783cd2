import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { AccessRequest } from './AccessRequest.ts'
import { GrantTerms } from './GrantTerms.ts'
import { RequestFor } from './RequestFor.ts'

export const requestAccess = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/access-requests',
  summary: 'Ask a customer for access to sections of their record, for a purpose',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: GrantTerms.extend({ for: RequestFor }),
  response: AccessRequest,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'access.denied',
    'grant.unknown_grantee',
    'grant.cannot_hold',
    'grant.end',
    'accessRequest.waiting',
  ],
})
