import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { Plan } from './Plan.ts'
import { LONGEST_TITLE } from './planLimits.ts'
import { PlanTemplateKey } from './templates/PlanTemplateKey.ts'

export const beginPlan = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/plans',
  summary: 'Begin a business plan from a template, as the customer; the first one is the current one',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: z.strictObject({
    template: PlanTemplateKey,
    name: recordedText(LONGEST_TITLE).pipe(z.string().min(1)),
  }),
  response: Plan,
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'access.denied', 'plan.too_many'],
})
