import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { Reach } from './Reach.ts'

export const chooseReach = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/reach',
  summary: 'The customer’s choice where it is told that a message waits: by e-mail, or by a message in Suomi.fi',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: z.strictObject({ suomifi: z.boolean() }),
  response: z.object({ customerId: z.string(), suomifi: z.boolean(), reach: Reach }),
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'access.denied', 'message.no_mailbox'],
})
