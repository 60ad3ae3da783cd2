import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { MergeId } from '#shared/ids/MergeId.ts'

export const undoMerge = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/merges/:mergeId/undo',
  summary: 'Undo a joining: both records are again what they were, and events stay where they were recorded',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, mergeId: MergeId }),
  response: z.object({ customerId: z.string(), kind: z.enum(['company', 'founder']) }),
  errors: [
    'session.missing',
    'customer.not_found',
    'access.denied',
    'merge.not_found',
    'merge.later_first',
    'merge.granted_since',
  ],
})
