import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { Plan } from './Plan.ts'

export const removePlanSection = defineEndpoint({
  method: 'post',
  path: '/api/plan-sections/:sectionId/removal',
  summary: 'Remove a section of a business plan with its text, comments and versions, as the customer',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ sectionId: PlanSectionId }),
  response: Plan,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'plan.section_not_found',
  ],
})
