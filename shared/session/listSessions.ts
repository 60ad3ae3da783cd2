import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'

export const listSessions = defineEndpoint({
  method: 'get',
  path: '/api/session/sessions',
  summary: 'The person’s own sessions that have not ended, the newest first',
  audience: 'signedIn',
  response: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        /** Browser and system, e.g. `Firefox, Windows`; null: not told. */
        device: z.string().nullable(),
        startedAt: z.string(),
        /** To the minute. */
        seenAt: z.string(),
        /** The session that asks. */
        current: z.boolean(),
      }),
    ),
  }),
  errors: ['session.missing'],
})
