import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { PlanComment } from './PlanComment.ts'

export const listPlanComments = defineEndpoint({
  method: 'get',
  path: '/api/plan-sections/:sectionId/comments',
  summary: 'The comments on a section of a business plan with their threads, the oldest first',
  audience: 'signedIn',
  params: z.strictObject({ sectionId: PlanSectionId }),
  response: z.object({
    items: z.array(PlanComment),
    customerId: z.string(),
    mayComment: z.boolean(),
    /** Whom a comment may name. */
    mentionable: z.array(z.object({ userId: z.string(), name: z.string() })),
  }),
  errors: ['session.missing', 'request.invalid', 'plan.section_not_found'],
})
