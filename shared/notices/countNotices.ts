import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'

export const countNotices = defineEndpoint({
  method: 'get',
  path: '/api/notices/unread',
  summary: 'How many notices I have not read, in the role in which I act now; 99 where there are more',
  audience: 'signedIn',
  response: z.object({ unread: z.number().int(), more: z.boolean() }),
  errors: ['session.missing'],
})
