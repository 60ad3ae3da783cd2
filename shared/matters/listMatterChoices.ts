import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'

export const listMatterChoices = defineEndpoint({
  method: 'get',
  path: '/api/matters/choices',
  summary: 'To whom matters of your own organisation can be given: its services, teams and people who handle matters',
  audience: 'signedIn',
  response: z.object({
    services: z.array(z.object({ serviceId: z.string(), name: LocalisedText, teamId: z.string() })),
    teams: z.array(z.object({ teamId: z.string(), name: z.string(), mine: z.boolean() })),
    people: z.array(z.object({ userId: z.string(), name: z.string(), me: z.boolean() })),
    mayHandle: z.boolean(),
    mayAssign: z.boolean(),
  }),
  errors: ['session.missing', 'access.denied'],
})
