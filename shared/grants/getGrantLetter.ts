import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { GrantId } from '#shared/ids/GrantId.ts'

export const getGrantLetter = defineEndpoint({
  method: 'get',
  path: '/api/held-grants/:grantId/letter.html',
  summary: 'The letter that confirms to the customer a grant recorded for them, to print and post',
  audience: 'signedIn',
  params: z.strictObject({ grantId: GrantId }),
  /** The whole page, in the customer's language; it fetches nothing and runs nothing. */
  response: z.string(),
  file: { type: 'text/html', name: 'kirje.html' },
  errors: ['session.missing', 'request.invalid', 'grant.not_found', 'access.denied'],
})
