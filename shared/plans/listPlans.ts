import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { Plan } from './Plan.ts'

export const listPlans = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/plans',
  summary: 'The business plans of a customer, the current one first, with the sections that are open to you',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({ items: z.array(Plan), mayBegin: z.boolean() }),
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'access.denied'],
})
