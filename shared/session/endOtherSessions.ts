import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'

export const endOtherSessions = defineEndpoint({
  method: 'post',
  path: '/api/session/sessions/end-others',
  summary: 'End all of the person’s sessions but this one, at once',
  audience: 'signedIn',
  transient: true,
  response: z.object({ ended: z.number() }),
  errors: ['session.missing'],
})
