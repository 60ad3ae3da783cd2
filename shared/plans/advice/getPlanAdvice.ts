import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { PlanTemplateKey } from '../templates/PlanTemplateKey.ts'
import { AdviceCheck } from './AdviceCheck.ts'

export const getPlanAdvice = defineEndpoint({
  method: 'get',
  path: '/api/plans/:planId/advice',
  summary:
    'Advice on a business plan: whether it is whole, and what those who fund businesses usually ask; only over sections that are open to you, and never a decision',
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  // Every section is read.
  cost: 10,
  response: z.object({ template: PlanTemplateKey, checks: z.array(AdviceCheck) }),
  errors: ['session.missing', 'request.invalid', 'plan.not_found'],
})
