import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { ReviewableBreakGlass } from './ReviewableBreakGlass.ts'

export const listBreakGlass = defineEndpoint({
  method: 'get',
  path: '/api/break-glass',
  summary:
    'Break-glass of your own organisation, for its reviewers: what waits, the oldest first; what is reviewed, the latest first',
  audience: 'signedIn',
  query: z.strictObject({
    state: z.enum(['unreviewed', 'reviewed']).default('unreviewed'),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: pageOf(ReviewableBreakGlass),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'access.denied'],
})
