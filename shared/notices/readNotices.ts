import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { NoticeId } from '#shared/ids/NoticeId.ts'
import { MOST_MARKED } from './noticeLimits.ts'

export const readNotices = defineEndpoint({
  method: 'post',
  path: '/api/notices/read',
  summary: 'Mark notices of mine as read, in the role in which I act now: those named, or all until a moment',
  audience: 'signedIn',
  body: z.strictObject({
    noticeIds: z.array(NoticeId).max(MOST_MARKED).default([]),
    /** All that had been told by then: what comes while the list is looked at stays unread. */
    until: z.iso.datetime().optional(),
  }),
  response: z.object({ marked: z.number().int() }),
  errors: ['session.missing', 'request.invalid'],
})
