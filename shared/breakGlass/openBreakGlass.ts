import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { BreakGlassOpening } from './BreakGlassOpening.ts'
import { SHORTEST_REASON } from './breakGlassLimits.ts'

export const openBreakGlass = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/break-glass',
  summary:
    'Open what a role’s limits or a withholding close of one customer, for sixty minutes and a reason; the customer is told at once',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: z.strictObject({ reason: recordedText(1000).pipe(z.string().min(SHORTEST_REASON)) }),
  response: BreakGlassOpening,
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'access.denied', 'breakGlass.already_open'],
})
