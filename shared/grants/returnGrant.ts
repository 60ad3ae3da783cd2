import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { GrantId } from '#shared/ids/GrantId.ts'

export const returnGrant = defineEndpoint({
  method: 'post',
  path: '/api/held-grants/:grantId/return',
  summary: 'Give a grant back to the customer when it is no longer needed',
  audience: 'signedIn',
  params: z.strictObject({ grantId: GrantId }),
  response: z.object({ grantId: z.string(), returned: z.literal(true) }),
  errors: ['session.missing', 'access.denied', 'grant.not_found', 'grant.ended'],
})
