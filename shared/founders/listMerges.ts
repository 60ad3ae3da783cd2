import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'

export const listMerges = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/merges',
  summary: 'Joinings of the caller’s own record that can still be undone, latest first',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({
    items: z.array(
      z.object({
        mergeId: z.string(),
        kind: z.enum(['company', 'claim']),
        /** Of the company, or of the record that was claimed. */
        name: z.string(),
        businessId: z.string().nullable(),
        at: z.string(),
        undoUntil: z.string(),
      }),
    ),
  }),
  errors: ['session.missing', 'customer.not_found', 'access.denied'],
})
