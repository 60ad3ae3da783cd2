import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { PlanReview } from './PlanReview.ts'

export const listPlanReviews = defineEndpoint({
  method: 'get',
  path: '/api/plans/:planId/reviews',
  summary:
    'The reviews of a business plan: all to the customer’s own people, to an adviser those that they were asked for',
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  response: z.object({ customerId: z.string(), items: z.array(PlanReview), mayAsk: z.boolean() }),
  errors: ['session.missing', 'request.invalid', 'plan.not_found'],
})
