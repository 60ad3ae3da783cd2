import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'

export const listTraces = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/traces',
  summary:
    'Months in which something was recorded that the viewer has a basis for but that is withheld (6 §): no organisation, channel or author',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({
    items: z.array(z.object({ month: z.string().regex(/^\d{4}-\d{2}$/), contacts: z.number().int() })),
  }),
  errors: ['session.missing', 'customer.not_found'],
})
