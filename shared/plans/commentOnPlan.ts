import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { PlanCommentId } from '#shared/ids/PlanCommentId.ts'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { CommentAnchor } from './CommentAnchor.ts'
import { PlanComment } from './PlanComment.ts'
import { LONGEST_COMMENT, MOST_MENTIONS } from './planLimits.ts'

export const commentOnPlan = defineEndpoint({
  method: 'post',
  path: '/api/plan-sections/:sectionId/comments',
  summary: 'Comment on a section of a business plan, suggest other words for a place in it, or answer a comment',
  audience: 'signedIn',
  params: z.strictObject({ sectionId: PlanSectionId }),
  body: z.strictObject({
    text: recordedText(LONGEST_COMMENT).pipe(z.string().min(1)),
    anchor: CommentAnchor.nullish(),
    /** Only with an anchor. */
    suggestion: recordedText(LONGEST_COMMENT).nullish(),
    /** The comment that this answers: then it has no place of its own. */
    answers: PlanCommentId.nullish(),
    mentions: z.array(UserId).max(MOST_MENTIONS).default([]),
  }),
  response: PlanComment,
  errors: [
    'session.missing',
    'request.invalid',
    'access.denied',
    'plan.section_not_found',
    'plan.comment_not_found',
    'plan.suggestion_needs_place',
    'plan.mention_unknown',
    'plan.too_many_comments',
  ],
})
