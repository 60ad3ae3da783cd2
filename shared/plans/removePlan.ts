import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanId } from '#shared/ids/PlanId.ts'

export const removePlan = defineEndpoint({
  method: 'post',
  path: '/api/plans/:planId/removal',
  summary: 'Remove a business plan with its texts, comments and versions, as the customer; it can’t be had back',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ planId: PlanId }),
  response: z.object({ planId: z.string(), customerId: z.string() }),
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'plan.not_found',
    'plan.review_under_way',
  ],
})
