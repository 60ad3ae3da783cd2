import { z } from 'zod'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { PlanReview } from './PlanReview.ts'
import { ReviewReceiver } from './ReviewReceiver.ts'
import { LONGEST_MESSAGE } from './reviewLimits.ts'

const parts = z
  .array(PlanPart)
  .min(1)
  .max(PlanPart.options.length)
  .transform((chosen) => PlanPart.options.filter((part) => chosen.includes(part)))

export const askPlanReview = defineEndpoint({
  method: 'post',
  path: '/api/plans/:planId/reviews',
  summary:
    'Ask for a review of parts of your business plan by a day: opens a matter with whom you ask, and the parts to them to comment on',
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  body: z.strictObject({ to: ReviewReceiver, parts, dueOn: z.iso.date(), message: recordedText(LONGEST_MESSAGE) }),
  response: PlanReview,
  errors: [
    'session.missing',
    'request.invalid',
    'access.denied',
    'mandate.ended',
    'mandate.register_unreachable',
    'plan.not_found',
    'plan.review_part_empty',
    'plan.too_many_reviews',
    'matter.unknown_receiver',
    'matter.no_receiver',
    'matter.day_passed',
    'grant.unknown_grantee',
    'grant.cannot_hold',
    'grant.end',
    'grant.too_many',
  ],
})
