import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanReviewId } from '#shared/ids/PlanReviewId.ts'
import { PlanReview } from './PlanReview.ts'

export const takeBackPlanReview = defineEndpoint({
  method: 'post',
  path: '/api/plan-reviews/:reviewId/withdrawal',
  summary: 'Take a review back as the customer: the plan closes to whom you asked, and the matter with it',
  audience: 'signedIn',
  params: z.strictObject({ reviewId: PlanReviewId }),
  response: PlanReview,
  errors: ['session.missing', 'request.invalid', 'access.denied', 'plan.review_not_found', 'plan.review_over'],
})
