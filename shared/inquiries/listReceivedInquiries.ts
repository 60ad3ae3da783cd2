import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { ReceivedInquiry } from './ReceivedInquiry.ts'

export const listReceivedInquiries = defineEndpoint({
  method: 'get',
  path: '/api/inquiries',
  summary:
    'What customers have asked of your organisation: what waits, the first due first; what is closed, the latest first',
  audience: 'signedIn',
  query: z.strictObject({
    state: z.enum(['open', 'closed']).default('open'),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: pageOf(ReceivedInquiry),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'access.denied'],
})
