import type { QueryFilter } from 'mongoose'
import { z } from 'zod'
import { findAccessible } from '#server/access/findAccessible.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listEvents as contract } from '#shared/events/listEvents.ts'
import { correctionsOf } from './correctionsOf.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'
import { presentEvent } from './presentEvent.ts'
import { timelineFilter } from './timelineFilter.ts'

/** Where a page ends: when the last event happened and was recorded (ms since 1970), and its id. */
const Position = z.tuple([z.number().int(), z.number().int(), z.string()])

const afterPosition = ([occurred, recorded, id]: z.output<typeof Position>): QueryFilter<EventRecord> => {
  const occurredAt = new Date(occurred)
  const recordedAt = new Date(recorded)
  return {
    occurredAt: { $lte: occurredAt },
    $or: [
      { occurredAt: { $lt: occurredAt } },
      { occurredAt, recordedAt: { $lt: recordedAt } },
      { occurredAt, recordedAt, _id: { $lt: id } },
    ],
  } as QueryFilter<EventRecord>
}

const endOf = (query: object, last: EventRecord): string =>
  encodeCursor(query, [last.occurredAt.getTime(), last.recordedAt.getTime(), last._id])

/** The timeline of a customer, latest first: of two at the same moment the later recorded first. */
export const listEvents: Handler<typeof contract> = async (context, { cursor, limit, ...query }) => {
  const customer = await getAccessibleCustomer(context, 'read', query.customerId)
  const filter = timelineFilter(query, ofCustomer(customer))
  const paged = cursor ? { $and: [filter, afterPosition(decodeCursor(query, cursor, Position))] } : filter
  const records = await findAccessible(context, 'read', EventModel, paged as QueryFilter<EventRecord>)
    .sort({ occurredAt: -1, recordedAt: -1, _id: -1 })
    // Several rules make an $or, for which the planner would fetch and sort all the customer's events.
    .hint(query.matterId ? 'ofMatter' : 'timeline')
    // One more tells whether there is a next page.
    .limit(limit + 1)
    .lean<EventRecord[]>()
  const shown = records.slice(0, limit)
  const last = shown.at(-1)
  const corrections = await correctionsOf(shown.map(({ _id }) => _id))
  return {
    items: await Promise.all(shown.map((record) => presentEvent(context, record, corrections.get(record._id) ?? null))),
    nextCursor: last && records.length > limit ? endOf(query, last) : null,
  }
}
