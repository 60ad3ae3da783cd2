import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

export const listGranteeOrganisations = defineEndpoint({
  method: 'get',
  path: '/api/grantee-organisations',
  summary: 'The organisations to which a customer can give access, for who may give it',
  audience: 'signedIn',
  response: z.object({ items: z.array(OrganisationName) }),
  errors: ['session.missing', 'access.denied'],
})
