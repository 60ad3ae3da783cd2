import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanVersionId } from '#shared/ids/PlanVersionId.ts'
import { PlanVersion } from './PlanVersion.ts'

export const restorePlanVersion = defineEndpoint({
  method: 'post',
  path: '/api/plan-versions/:versionId/restoration',
  summary: 'Make a section of a business plan as it was in a version; how it is before that is kept as a version too',
  audience: 'signedIn',
  params: z.strictObject({ versionId: PlanVersionId }),
  response: PlanVersion,
  errors: ['session.missing', 'request.invalid', 'plan.version_not_found'],
})
