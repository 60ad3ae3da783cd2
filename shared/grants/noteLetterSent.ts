import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { GrantId } from '#shared/ids/GrantId.ts'
import { HeldGrant } from './HeldGrant.ts'

export const noteLetterSent = defineEndpoint({
  method: 'post',
  path: '/api/held-grants/:grantId/letter-sent',
  summary: 'Note that the letter confirming a recorded grant has been posted',
  audience: 'signedIn',
  params: z.strictObject({ grantId: GrantId }),
  response: HeldGrant,
  errors: ['session.missing', 'request.invalid', 'grant.not_found', 'access.denied'],
})
