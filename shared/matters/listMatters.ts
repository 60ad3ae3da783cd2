import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { MatterFilters } from './MatterFilters.ts'
import { MatterRow } from './MatterRow.ts'

export const listMatters = defineEndpoint({
  method: 'get',
  path: '/api/matters',
  summary: 'Matters of your own organisation, what lapses first before the others',
  audience: 'signedIn',
  query: MatterFilters.extend({
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(250).default(100),
  }),
  response: pageOf(MatterRow),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'access.denied'],
})
