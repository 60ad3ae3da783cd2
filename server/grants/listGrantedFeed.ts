import { z } from 'zod'
import { findCustomers } from '#server/customers/findCustomers.ts'
import { openCustomers } from '#server/customers/openCustomers.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { findEventsOf } from '#server/events/findEventsOf.ts'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listGrantedFeed as contract } from '#shared/grants/listGrantedFeed.ts'
import { CustomersByLatest } from './CustomersByLatest.ts'
import { holdingKeys } from './holdingKeys.ts'
import { presentFeed } from './presentFeed.ts'

/** Where a page ends: when its last event happened and was recorded (ms since 1970), and its id. */
const Position = z.tuple([z.number().int(), z.number().int(), z.string()])
/** The first round looks at so many times as many customers as the page has rows: some have nothing for the viewer. */
const FIRST = 2
/** Each further round looks at so many times as many as the one before. */
const GROWTH = 4

/**
 * The latest events across the customers that opened to the actor. It begins with the customers whose latest event is the
 * latest, and takes more of them until no other can have an event that belongs on the page: the page is exact.
 */
export const listGrantedFeed: Handler<typeof contract> = async (context, { cursor, limit }) => {
  const after = cursor ? decodeCursor({}, cursor, Position) : null
  const customers = new CustomersByLatest(holdingKeys(context.actor), new Date())
  for (let count = FIRST * (limit + 1); ; count *= GROWTH) {
    await customers.more(count)
    const { bound } = customers
    // The page begins where none but later customers' events are: look further before reading any.
    if (bound && after && bound.getTime() >= after[0]) continue
    const found = await findCustomers(customers.customerIds)
    openCustomers(context, [...found.values()])
    const ids = [...found.values()].flatMap(recordIdsOf)
    const events = await findEventsOf(context, ids, { later: bound, after, limit: limit + 1 })
    if (bound && events.length <= limit) continue
    const shown = events.slice(0, limit)
    const last = shown.at(-1)
    const end = last && encodeCursor({}, [last.occurredAt.getTime(), last.recordedAt.getTime(), last._id])
    return {
      items: await presentFeed(context, shown, [...found.values()]),
      nextCursor: end && events.length > limit ? end : null,
    }
  }
}
