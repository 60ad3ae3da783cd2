import { z } from 'zod'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listNotices as contract } from '#shared/notices/listNotices.ts'
import { mine } from './mine.ts'
import { presentNotices } from './presentNotices.ts'
import { seenNotices } from './seenNotices.ts'

/** Where a page ends: when the last one happened (ms since 1970), and its id. */
const Position = z.tuple([z.number().int(), z.string()])

/** What the caller has been told of in the role in which they act, as far as they may still see it. */
export const listNotices: Handler<typeof contract> = async (context, { state, cursor, limit }) => {
  const filter = { ...mine(context.actor), ...(state === 'unread' ? { readAt: null } : {}) }
  const [at, id] = cursor ? decodeCursor({ state }, cursor, Position) : []
  const after = at !== undefined && id !== undefined ? { at: new Date(at), _id: id } : null
  const { seen, next } = await seenNotices(context, { filter, after, limit })
  return {
    items: await presentNotices(context, seen),
    nextCursor: next && encodeCursor({ state }, [next.at.getTime(), next._id]),
  }
}
