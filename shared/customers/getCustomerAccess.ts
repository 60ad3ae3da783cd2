import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'

export const getCustomerAccess = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/access',
  summary: 'What the caller may do with this customer and on which bases: the rules, with what the customer has opened',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({
    /** The customer's own id: that of a merged record leads here. */
    customerId: z.string(),
    kind: z.enum(['company', 'founder']),
    businessId: z.string().nullable(),
    name: z.string(),
    /** Packed CASL rules, as in the session, with what this customer has opened to the caller now. */
    rules: z.array(z.unknown()),
    /** The caller's break-glass with this customer, until this time. */
    breakGlassUntil: z.string().nullable(),
  }),
  errors: ['session.missing', 'customer.not_found'],
})
