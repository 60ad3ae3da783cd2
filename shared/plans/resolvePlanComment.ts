import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanCommentId } from '#shared/ids/PlanCommentId.ts'
import { PlanComment } from './PlanComment.ts'

export const resolvePlanComment = defineEndpoint({
  method: 'post',
  path: '/api/plan-comments/:commentId/resolution',
  summary: 'Resolve a comment on a business plan, or open it again; of a suggestion say whether it was taken',
  audience: 'signedIn',
  params: z.strictObject({ commentId: PlanCommentId }),
  body: z.strictObject({ resolved: z.boolean(), taken: z.boolean().nullish() }),
  response: PlanComment,
  errors: ['session.missing', 'request.invalid', 'access.denied', 'plan.comment_not_found'],
})
