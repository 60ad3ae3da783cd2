import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { GrantId } from '#shared/ids/GrantId.ts'
import { Grant } from './Grant.ts'

export const withdrawGrant = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/grants/:grantId/withdrawal',
  summary: 'Take access back: the next request is refused and open screens close at once; one representative is enough',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, grantId: GrantId }),
  response: Grant,
  errors: ['session.missing', 'customer.not_found', 'access.denied', 'grant.not_found', 'grant.ended'],
})
