import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { TimelineEvent } from '#shared/events/TimelineEvent.ts'

export const listGrantedFeed = defineEndpoint({
  method: 'get',
  path: '/api/feed',
  summary: 'What has happened with the customers that opened their record to you, the latest first',
  audience: 'signedIn',
  cost: 3,
  query: z.strictObject({
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(50).default(30),
  }),
  response: pageOf(
    z.object({
      customer: z.object({
        customerId: z.string(),
        name: z.string(),
        businessId: z.string().nullable(),
        kind: z.enum(['company', 'founder']),
      }),
      event: TimelineEvent,
    }),
  ),
  errors: ['session.missing', 'request.invalid', 'request.cursor'],
})
