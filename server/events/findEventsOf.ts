import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

type Wanted = {
  /** Only what happened later than this; null: however early. */
  later: Date | null
  /** The position after which to go on: when the last event happened and was recorded (ms since 1970), and its id. */
  after: [number, number, string] | null
  limit: number
}

/** The latest events of several customers that the actor may read; the caller has opened the customers to the question. */
export const findEventsOf = (
  context: Pick<Context, 'ability' | 'within'>,
  customerIds: string[],
  { later, after, limit }: Wanted,
): Promise<EventRecord[]> => {
  const between = { ...(later ? { $gt: later } : {}), ...(after ? { $lte: new Date(after[0]) } : {}) }
  const parts: object[] = [{ customerId: { $in: customerIds }, erased: null }]
  if (Object.keys(between).length > 0) parts.push({ occurredAt: between })
  if (after) {
    const [occurredAt, recordedAt, id] = [new Date(after[0]), new Date(after[1]), after[2]]
    parts.push({
      $or: [
        { occurredAt: { $lt: occurredAt } },
        { occurredAt, recordedAt: { $lt: recordedAt } },
        { occurredAt, recordedAt, _id: { $lt: id } },
      ],
    })
  }
  return findAccessible(context, 'read', EventModel, { $and: parts } as QueryFilter<EventRecord>)
    .sort({ occurredAt: -1, recordedAt: -1, _id: -1 })
    .hint('timeline')
    .limit(limit)
    .lean<EventRecord[]>()
}
