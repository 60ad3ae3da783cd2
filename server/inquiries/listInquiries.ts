import { z } from 'zod'
import { recordRead } from '#server/access/recordRead.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listInquiries as contract } from '#shared/inquiries/listInquiries.ts'
import { InquiryModel, type InquiryRecord } from './inquiryModel.ts'
import { presentInquiry } from './presentInquiry.ts'
import { seenBy } from './seenBy.ts'

/** Where a page ends: when the last one was asked (ms since 1970), and its id. */
const Position = z.tuple([z.number().int(), z.string()])

const afterPosition = ([askedAt, id]: z.output<typeof Position>) => ({
  askedAt: { $lte: new Date(askedAt) },
  $or: [{ askedAt: { $lt: new Date(askedAt) } }, { _id: { $lt: id } }],
})

/** What the customer has asked and been answered, for the customer itself; the latest first. */
export const listInquiries: Handler<typeof contract> = async (context, { cursor, limit, customerId }) => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  const records = await InquiryModel.find({
    ...seenBy(context.actor, customer),
    ...(cursor ? afterPosition(decodeCursor({ customerId }, cursor, Position)) : {}),
  } as object)
    .sort({ askedAt: -1, _id: -1 })
    .hint('customerId_1_askedAt_-1__id_-1')
    .limit(limit + 1)
    .lean<InquiryRecord[]>()
  const shown = records.slice(0, limit)
  const last = shown.at(-1)
  for (const { _id } of shown)
    recordRead(context, { customerId: customer._id, recordId: _id, class: 'plan', bases: ['mandate'] })
  return {
    items: await Promise.all(shown.map(presentInquiry)),
    nextCursor:
      last && records.length > limit ? encodeCursor({ customerId }, [last.askedAt.getTime(), last._id]) : null,
  }
}
