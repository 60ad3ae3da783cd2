import type { Handler } from '#server/http/Handler.ts'
import type { countNotices as contract } from '#shared/notices/countNotices.ts'
import { MOST_COUNTED } from '#shared/notices/noticeLimits.ts'
import { mine } from './mine.ts'
import { seenNotices } from './seenNotices.ts'

/** How many of the caller's notices wait to be read: only those that the list would show, or the number would tell of the others. */
export const countNotices: Handler<typeof contract> = async (context) => {
  const filter = { ...mine(context.actor), readAt: null }
  const { seen, next } = await seenNotices(context, { filter, after: null, limit: MOST_COUNTED })
  return { unread: seen.length, more: next !== null }
}
