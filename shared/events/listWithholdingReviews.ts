import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'

export const listWithholdingReviews = defineEndpoint({
  method: 'get',
  path: '/api/withholding-reviews',
  summary:
    'Withheld records of your own organisation whose day of review has come, the oldest first; at most a hundred',
  audience: 'signedIn',
  response: z.object({
    items: z.array(
      z.object({
        eventId: z.string(),
        customer: z.object({ customerId: z.string(), name: z.string(), businessId: z.string().nullable() }),
        subject: z.string(),
        occurredAt: z.string(),
        reason: z.string(),
        reviewOn: z.string(),
      }),
    ),
  }),
  errors: ['session.missing', 'access.denied'],
})
