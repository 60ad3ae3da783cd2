import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { LONGEST_TITLE, MOST_NAMED } from '../planLimits.ts'
import { PlanVersion } from './PlanVersion.ts'

export const namePlanVersion = defineEndpoint({
  method: 'post',
  path: '/api/plans/:planId/versions',
  summary: `Name the state of a whole business plan: a version of each section is kept under it, ${MOST_NAMED} names at most`,
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  body: z.strictObject({ name: recordedText(LONGEST_TITLE).pipe(z.string().min(1)) }),
  response: z.object({ items: z.array(PlanVersion) }),
  errors: ['session.missing', 'request.invalid', 'plan.not_found', 'plan.too_many_named'],
})
