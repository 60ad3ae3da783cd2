import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { Plan } from './Plan.ts'
import { LONGEST_TITLE } from './planLimits.ts'

export const changePlanSection = defineEndpoint({
  method: 'patch',
  path: '/api/plan-sections/:sectionId',
  summary: 'Name a section of a business plan, or move it after another',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ sectionId: PlanSectionId }),
  body: z.strictObject({
    /** null: the name of the template again. */
    title: recordedText(LONGEST_TITLE).pipe(z.string().min(1)).nullable().optional(),
    /** null: first. */
    after: PlanSectionId.nullable().optional(),
  }),
  response: Plan,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'plan.section_not_found',
    'plan.section_needs_name',
  ],
})
