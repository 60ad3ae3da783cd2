import { z } from 'zod'
import { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanId } from '#shared/ids/PlanId.ts'

export const getPlanResults = defineEndpoint({
  method: 'get',
  path: '/api/plans/:planId/results',
  summary: 'The results of the calculations of a business plan, for those who may read them',
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  response: z.object({
    /** The section that holds the calculation. */
    sectionId: z.string(),
    results: CalculationResults,
  }),
  errors: ['session.missing', 'request.invalid', 'plan.not_found', 'plan.section_not_found'],
})
