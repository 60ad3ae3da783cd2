import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { HandOffFilters } from './HandOffFilters.ts'
import { HandOffRow } from './HandOffRow.ts'

export const listHandOffs = defineEndpoint({
  method: 'get',
  path: '/api/hand-offs',
  summary: 'Hand-offs to and from your own organisation; what waits for it in the order in which it lapses',
  audience: 'signedIn',
  query: HandOffFilters.extend({
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: pageOf(HandOffRow),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'access.denied'],
})
