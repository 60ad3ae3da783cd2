import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { HeldGrant } from './HeldGrant.ts'

export const listHeldGrants = defineEndpoint({
  method: 'get',
  path: '/api/held-grants',
  summary: 'Grants that customers have given to you, your teams or your organisation, with their use',
  audience: 'signedIn',
  query: z.strictObject({
    sort: z.enum(['name', 'end']).default('name'),
    /** Only those that were not used for 90 days. */
    unused: z.enum(['true']).optional(),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: pageOf(HeldGrant),
  errors: ['session.missing', 'request.invalid', 'request.cursor'],
})
