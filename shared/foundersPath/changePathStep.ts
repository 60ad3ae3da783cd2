import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { PathStep } from './PathStep.ts'
import { PathStepInUse } from './PathStepInUse.ts'
import { PathStepKey } from './PathStepKey.ts'

export const changePathStep = defineEndpoint({
  method: 'patch',
  path: '/api/path-steps/:stepKey',
  summary: 'Change a step of the founder’s path for everybody; the earlier version is kept',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ stepKey: PathStepKey }),
  body: PathStep.omit({ key: true })
    .extend({
      ownerId: OrganisationId.nullable(),
      authorityId: OrganisationId.nullable(),
      shown: z.boolean(),
    })
    .partial(),
  response: PathStepInUse,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'path.step_not_found',
    'path.step_circle',
    'path.step_unknown',
    'path.organisation_unknown',
    'path.industry_unknown',
  ],
})
