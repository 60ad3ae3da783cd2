import { z } from 'zod'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { Plan } from './Plan.ts'
import { LONGEST_TITLE } from './planLimits.ts'

export const addPlanSection = defineEndpoint({
  method: 'post',
  path: '/api/plans/:planId/sections',
  summary: 'Add a section of your own to a business plan, of the part that its readers are chosen by',
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  body: z.strictObject({
    part: PlanPart,
    title: recordedText(LONGEST_TITLE).pipe(z.string().min(1)),
    /** After which it stands; null: first. */
    after: PlanSectionId.nullable(),
  }),
  response: Plan,
  errors: ['session.missing', 'request.invalid', 'access.denied', 'plan.not_found', 'plan.too_many_sections'],
})
