import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { Plan } from './Plan.ts'
import { LONGEST_TITLE } from './planLimits.ts'

export const changePlan = defineEndpoint({
  method: 'patch',
  path: '/api/plans/:planId',
  summary: 'Name a business plan anew, or make it the current one of the customer',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ planId: PlanId }),
  body: z.strictObject({
    name: recordedText(LONGEST_TITLE).pipe(z.string().min(1)).optional(),
    /** There is always one: another becomes it. */
    current: z.literal(true).optional(),
  }),
  response: Plan,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'plan.not_found',
  ],
})
