import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { Notice } from './Notice.ts'

export const listNotices = defineEndpoint({
  method: 'get',
  path: '/api/notices',
  summary: 'What I have been told of in the role in which I act now, the latest first',
  audience: 'signedIn',
  query: z.strictObject({
    state: z.enum(['all', 'unread']).default('all'),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  response: pageOf(Notice),
  errors: ['session.missing', 'request.invalid', 'request.cursor'],
})
