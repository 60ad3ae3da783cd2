import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

export const listReceivers = defineEndpoint({
  method: 'get',
  path: '/api/hand-off-receivers',
  summary: 'To whom something can be handed off: organisations, and of one of them its services, teams and people',
  audience: 'signedIn',
  query: z.strictObject({ organisationId: OrganisationId.optional() }),
  response: z.object({
    organisations: z.array(OrganisationName),
    services: z.array(z.object({ serviceId: z.string(), name: LocalisedText, workingDays: z.number().int() })),
    teams: z.array(z.object({ teamId: z.string(), name: z.string() })),
    people: z.array(z.object({ userId: z.string(), name: z.string(), away: z.boolean() })),
  }),
  errors: ['session.missing', 'request.invalid', 'access.denied', 'handOff.receiver_gone'],
})
