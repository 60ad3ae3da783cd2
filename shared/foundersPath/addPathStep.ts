import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { PathStep } from './PathStep.ts'
import { PathStepInUse } from './PathStepInUse.ts'

export const addPathStep = defineEndpoint({
  method: 'post',
  path: '/api/path-steps',
  summary: 'Add a step to the founder’s path for everybody, last of its phase; for those who keep the whole path',
  audience: 'signedIn',
  /** Its key comes of its English title and stays; its place in the phase is the last. */
  body: PathStep.omit({ key: true, order: true }).extend({
    ownerId: OrganisationId.nullable(),
    authorityId: OrganisationId.nullable(),
    shown: z.boolean(),
  }),
  response: PathStepInUse,
  errors: [
    'session.missing',
    'request.invalid',
    'access.denied',
    'path.step_circle',
    'path.step_unknown',
    'path.organisation_unknown',
    'path.industry_unknown',
  ],
})
