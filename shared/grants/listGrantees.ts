import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

export const listGrantees = defineEndpoint({
  method: 'get',
  path: '/api/organisations/:organisationId/grantees',
  summary: 'Teams and people of an organisation to whom access can be given, for who may give it',
  audience: 'signedIn',
  params: z.strictObject({ organisationId: OrganisationId }),
  response: z.object({
    organisation: OrganisationName,
    teams: z.array(z.object({ teamId: z.string(), name: z.string() })),
    people: z.array(
      z.object({
        userId: z.string(),
        name: z.string(),
        role: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
      }),
    ),
  }),
  errors: ['session.missing', 'request.invalid', 'access.denied', 'grant.no_such_organisation', 'grant.cannot_hold'],
})
