import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PathStepInUse } from './PathStepInUse.ts'

export const listPathSteps = defineEndpoint({
  method: 'get',
  path: '/api/path-steps',
  summary: 'The content of the founder’s path, every step in order, with its owner, day of review and version',
  audience: 'signedIn',
  response: z.object({ items: z.array(PathStepInUse) }),
  errors: ['session.missing', 'request.invalid'],
})
