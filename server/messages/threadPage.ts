import type { QueryFilter } from 'mongoose'
import { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Audience } from '#shared/access/Audience.ts'
import type { MessageRecord } from './MessageRecord.ts'
import { MessageModel } from './messageModel.ts'

/** Where a page ends: when the last one was sent (ms since 1970), and its id. */
const Position = z.tuple([z.number().int(), z.string()])

const afterPosition = ([sentAt, id]: z.output<typeof Position>) => ({
  sentAt: { $lte: new Date(sentAt) },
  $or: [{ sentAt: { $lt: new Date(sentAt) } }, { _id: { $lt: id } }],
})

type Asked = { matterId: string; audience: Audience; cursor?: string | undefined; limit: number }

/** A page of one thread, the latest first: what the actor may read of it. One audience at a time, always. */
export const threadPage = async (
  context: Pick<Context, 'ability' | 'within'>,
  { matterId, audience, cursor, limit }: Asked,
): Promise<{ records: MessageRecord[]; nextCursor: string | null }> => {
  const query = { matterId, audience }
  const filter = cursor ? { $and: [query, afterPosition(decodeCursor(query, cursor, Position))] } : query
  const found = await findAccessible(context, 'read', MessageModel, filter as QueryFilter<MessageRecord>)
    .sort({ sentAt: -1, _id: -1 })
    .hint('thread')
    .limit(limit + 1)
    .lean<MessageRecord[]>()
  const records = found.slice(0, limit)
  const last = records.at(-1)
  return {
    records,
    nextCursor: last && found.length > limit ? encodeCursor(query, [last.sentAt.getTime(), last._id]) : null,
  }
}
