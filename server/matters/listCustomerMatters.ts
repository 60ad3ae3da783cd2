import type { QueryFilter } from 'mongoose'
import { z } from 'zod'
import { findAccessible } from '#server/access/findAccessible.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listCustomerMatters as contract } from '#shared/matters/listCustomerMatters.ts'
import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'
import { presentMatterRows } from './presentMatterRows.ts'

/** Where a page ends: whether its last matter is open (1), when it was opened (ms since 1970), and its id. */
const Position = z.tuple([z.literal([0, 1]), z.number().int(), z.string()])

const afterPosition = ([isOpen, opened, id]: z.output<typeof Position>): QueryFilter<Matter> => {
  const open = isOpen === 1
  const openedAt = new Date(opened)
  return {
    $or: [
      ...(open ? [{ open: false }] : []),
      { open, openedAt: { $lt: openedAt } },
      { open, openedAt, _id: { $lt: id } },
    ],
  } as QueryFilter<Matter>
}

/** The matters of a customer that the viewer may see: open ones first, the latest first. */
export const listCustomerMatters: Handler<typeof contract> = async (context, { cursor, limit, ...query }) => {
  const customer = await getAccessibleCustomer(context, 'read', query.customerId)
  const filter: object[] = [{ customerId: ofCustomer(customer) }]
  if (query.state) filter.push({ open: query.state === 'open' })
  if (cursor) filter.push(afterPosition(decodeCursor(query, cursor, Position)))
  const matters = await findAccessible(context, 'read', MatterModel, { $and: filter } as QueryFilter<Matter>)
    .sort({ open: -1, openedAt: -1, _id: -1 })
    .hint('ofCustomer')
    // One more tells whether there is a next page.
    .limit(limit + 1)
    .lean<Matter[]>()
  const shown = matters.slice(0, limit)
  const last = shown.at(-1)
  const customers = new Map(recordIdsOf(customer).map((id) => [id, customer]))
  return {
    items: await presentMatterRows(context, shown, customers),
    nextCursor:
      last && matters.length > limit
        ? encodeCursor(query, [Number(last.open), last.openedAt.getTime(), last._id])
        : null,
  }
}
