import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { NextStep } from './NextStep.ts'

export const listNextSteps = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/next-steps',
  summary: 'Open next steps of a customer, the first due first',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({ items: z.array(NextStep) }),
  errors: ['session.missing', 'customer.not_found'],
})
