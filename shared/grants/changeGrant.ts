import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { GrantId } from '#shared/ids/GrantId.ts'
import { Grant } from './Grant.ts'
import { GrantTerms } from './GrantTerms.ts'

export const changeGrant = defineEndpoint({
  method: 'patch',
  path: '/api/customers/:customerId/grants/:grantId',
  summary: 'Narrow a grant or renew its end; to open more, give a new one',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ customerId: CustomerId, grantId: GrantId }),
  body: GrantTerms.pick({ sections: true, right: true, lastDay: true }).partial(),
  response: Grant,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'customer.not_found',
    'access.denied',
    'mandate.ended',
    'mandate.register_unreachable',
    'grant.not_found',
    'grant.ended',
    'grant.widens',
    'grant.end',
  ],
})
