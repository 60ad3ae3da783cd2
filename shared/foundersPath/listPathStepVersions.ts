import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PathStepInUse } from './PathStepInUse.ts'
import { PathStepKey } from './PathStepKey.ts'

export const listPathStepVersions = defineEndpoint({
  method: 'get',
  path: '/api/path-steps/:stepKey/versions',
  summary:
    'All versions of a step of the founder’s path, the latest first, with who wrote them and when; for its editors',
  audience: 'signedIn',
  params: z.strictObject({ stepKey: PathStepKey }),
  response: z.object({ items: z.array(PathStepInUse) }),
  errors: ['session.missing', 'request.invalid', 'access.denied', 'path.step_not_found'],
})
