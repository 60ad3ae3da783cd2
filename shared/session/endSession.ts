import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { SessionId } from '#shared/ids/SessionId.ts'

export const endSession = defineEndpoint({
  method: 'post',
  path: '/api/session/sessions/:sessionId/end',
  summary: 'End another of the person’s own sessions, at once',
  audience: 'signedIn',
  transient: true,
  params: z.strictObject({ sessionId: SessionId }),
  response: z.object({ ended: z.literal(true) }),
  errors: ['session.missing', 'session.not_found'],
})
