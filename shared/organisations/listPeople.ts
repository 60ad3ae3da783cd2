import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { plainText } from '#shared/contracts/plainText.ts'
import { Person } from './Person.ts'

export const listPeople = defineEndpoint({
  method: 'get',
  path: '/api/organisation/people',
  summary: 'People of your own organisation, or those who have left it, by name',
  audience: 'signedIn',
  query: z.strictObject({
    q: plainText(80).optional(),
    state: z.enum(['active', 'left']).default('active'),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: Cursor.optional(),
  }),
  response: pageOf(Person),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'access.denied'],
})
