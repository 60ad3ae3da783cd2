import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { Plan } from './Plan.ts'

export const getPlan = defineEndpoint({
  method: 'get',
  path: '/api/plans/:planId',
  summary: 'A business plan with the sections that are open to you',
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  response: Plan,
  errors: ['session.missing', 'request.invalid', 'plan.not_found'],
})
