import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'

export const listPlanReaders = defineEndpoint({
  method: 'get',
  path: '/api/plan-sections/:sectionId/readers',
  summary: 'Whom you could mention in a section of a business plan: people who may read it',
  audience: 'signedIn',
  params: z.strictObject({ sectionId: PlanSectionId }),
  response: z.object({ items: z.array(z.object({ userId: z.string(), name: z.string() })), customerId: z.string() }),
  // Each of them is asked anew what they may.
  cost: 3,
  errors: ['session.missing', 'request.invalid', 'access.denied', 'plan.section_not_found'],
})
