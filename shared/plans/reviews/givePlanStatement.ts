import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanReviewId } from '#shared/ids/PlanReviewId.ts'
import { PlanReview } from './PlanReview.ts'
import { StatementFields } from './StatementFields.ts'

export const givePlanStatement = defineEndpoint({
  method: 'post',
  path: '/api/plan-reviews/:reviewId/statements',
  summary: 'Give a statement on a business plan that you were asked to review; a later one corrects it, and both stay',
  audience: 'signedIn',
  params: z.strictObject({ reviewId: PlanReviewId }),
  body: StatementFields,
  response: PlanReview,
  errors: [
    'session.missing',
    'request.invalid',
    'access.denied',
    'plan.review_not_found',
    'plan.review_over',
    'plan.too_many_statements',
  ],
})
