import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { Writer } from './Writer.ts'

export const listPlanGuests = defineEndpoint({
  method: 'get',
  path: '/api/plans/:planId/guests',
  summary: 'Who other than the customer’s own people has had a business plan open, and on which days',
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  response: z.object({ items: z.array(Writer.extend({ days: z.array(z.iso.date()) })) }),
  errors: ['session.missing', 'request.invalid', 'plan.not_found'],
})
