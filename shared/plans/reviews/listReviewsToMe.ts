import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanReview } from './PlanReview.ts'
import { ReviewBox } from './ReviewBox.ts'

export const listReviewsToMe = defineEndpoint({
  method: 'get',
  path: '/api/plan-reviews',
  summary:
    'Reviews of business plans asked from you, your team or your organisation: what waits by its day, or what was given, the latest first',
  audience: 'signedIn',
  query: z.strictObject({ box: ReviewBox.default('waiting') }),
  response: z.object({ items: z.array(PlanReview) }),
  errors: ['session.missing', 'request.invalid', 'access.denied'],
})
