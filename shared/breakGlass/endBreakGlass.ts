import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { BreakGlassOpening } from './BreakGlassOpening.ts'

export const endBreakGlass = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/break-glass/end',
  summary: 'End your own break-glass with this customer before its time',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: BreakGlassOpening,
  errors: ['session.missing', 'customer.not_found', 'access.denied', 'breakGlass.not_open'],
})
