import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { OrganisationFact } from './OrganisationFact.ts'

export const listOrganisationEvents = defineEndpoint({
  method: 'get',
  path: '/api/organisation/events',
  summary: 'What has been done to people, roles and teams of your own organisation, the latest first',
  audience: 'signedIn',
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: Cursor.optional(),
  }),
  response: pageOf(
    z.object({ id: z.string(), at: z.string(), by: z.object({ name: z.string() }), fact: OrganisationFact }),
  ),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'access.denied'],
})
