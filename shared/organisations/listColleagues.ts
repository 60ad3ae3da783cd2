import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { plainText } from '#shared/contracts/plainText.ts'
import { LocalisedText } from './LocalisedText.ts'

export const listColleagues = defineEndpoint({
  method: 'get',
  path: '/api/organisation/colleagues',
  summary: 'Colleagues in your own organisation for a picker: at most 100, by name',
  audience: 'signedIn',
  query: z.strictObject({ q: plainText(80).optional() }),
  response: z.object({
    items: z.array(
      z.object({
        userId: z.string(),
        name: z.string(),
        roleName: LocalisedText,
        teams: z.array(z.string()),
        /** Whether their role lets them take over next steps. */
        mayTakeOver: z.boolean(),
        me: z.boolean(),
      }),
    ),
  }),
  errors: ['session.missing', 'request.invalid', 'access.denied'],
})
