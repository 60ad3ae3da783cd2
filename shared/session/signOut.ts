import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'

export const signOut = defineEndpoint({
  method: 'post',
  path: '/api/session/sign-out',
  summary: 'End the session on the server, at once; drafts in the browser are removed by the client',
  audience: 'signedIn',
  transient: true,
  response: z.object({
    signedOut: z.literal(true),
    /** Where the browser goes to end the identity provider's own session too; null where there is no such place. */
    endSessionUrl: z.url().nullable(),
  }),
  errors: ['session.missing'],
})
