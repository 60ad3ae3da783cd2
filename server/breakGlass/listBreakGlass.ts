import { z } from 'zod'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listBreakGlass as contract } from '#shared/breakGlass/listBreakGlass.ts'
import { type BreakGlass, BreakGlassModel } from './breakGlassModel.ts'
import { presentBreakGlass } from './presentBreakGlass.ts'
import { reviewerOf } from './reviewerOf.ts'

/** Where a page ends: when the last one was opened (ms since 1970), and its id. */
const Position = z.tuple([z.number().int(), z.string()])

/** Break-glass of the caller's own organisation: what waits for a review, the oldest first; or what is reviewed, the latest first. */
export const listBreakGlass: Handler<typeof contract> = async (context, { state, cursor, limit }) => {
  const organisationId = reviewerOf(context.actor)
  const reviewed = state === 'reviewed'
  const query = { state, organisationId }
  const direction = reviewed ? -1 : 1
  const after = (beyond: '$lt' | '$gt', [openedAt, id]: z.output<typeof Position>) => ({
    openedAt: { [`${beyond}e`]: new Date(openedAt) },
    $or: [{ openedAt: { [beyond]: new Date(openedAt) } }, { _id: { [beyond]: id } }],
  })
  const records = await BreakGlassModel.find({
    organisationId,
    reviewed,
    ...(cursor ? after(reviewed ? '$lt' : '$gt', decodeCursor(query, cursor, Position)) : {}),
  })
    .sort({ openedAt: direction, _id: direction })
    .limit(limit + 1)
    .lean<BreakGlass[]>()
  const shown = records.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: await Promise.all(shown.map((record) => presentBreakGlass(context, record))),
    nextCursor: last && records.length > limit ? encodeCursor(query, [last.openedAt.getTime(), last._id]) : null,
  }
}
