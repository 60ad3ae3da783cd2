import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { OrganisationName } from './OrganisationName.ts'

export const listOrganisations = defineEndpoint({
  method: 'get',
  path: '/api/organisations',
  summary: 'The organisations of Y-CRM by name',
  audience: 'signedIn',
  response: z.object({ items: z.array(OrganisationName) }),
  errors: ['session.missing'],
})
