import { z } from 'zod'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listReceivedInquiries as contract } from '#shared/inquiries/listReceivedInquiries.ts'
import { answererOf } from './answererOf.ts'
import { InquiryModel, type InquiryRecord } from './inquiryModel.ts'
import { presentReceived } from './presentReceived.ts'

/** Where a page ends: when the last one was asked (ms since 1970), and its id. */
const Position = z.tuple([z.number().int(), z.string()])

/** The inbox of the caller's organisation: what waits, the first asked and so the first due; or what is closed, the latest first. */
export const listReceivedInquiries: Handler<typeof contract> = async (context, { state, cursor, limit }) => {
  const organisationId = answererOf(context.actor).id
  const closed = state === 'closed'
  const query = { state, organisationId }
  const direction = closed ? -1 : 1
  const after = (beyond: '$lt' | '$gt', [askedAt, id]: z.output<typeof Position>) => ({
    askedAt: { [`${beyond}e`]: new Date(askedAt) },
    $or: [{ askedAt: { [beyond]: new Date(askedAt) } }, { _id: { [beyond]: id } }],
  })
  const records = await InquiryModel.find({
    organisationId,
    closed,
    ...(cursor ? after(closed ? '$lt' : '$gt', decodeCursor(query, cursor, Position)) : {}),
  })
    .sort({ askedAt: direction, _id: direction })
    .limit(limit + 1)
    .lean<InquiryRecord[]>()
  const shown = records.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: await Promise.all(shown.map((record) => presentReceived(context, record))),
    nextCursor: last && records.length > limit ? encodeCursor(query, [last.askedAt.getTime(), last._id]) : null,
  }
}
