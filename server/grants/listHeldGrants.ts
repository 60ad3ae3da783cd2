import type { QueryFilter } from 'mongoose'
import { z } from 'zod'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listHeldGrants as contract } from '#shared/grants/listHeldGrants.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { heldInOrder } from './heldInOrder.ts'
import { holdingKeys } from './holdingKeys.ts'
import { presentHeldGrants } from './presentHeldGrants.ts'
import { unusedSince } from './unusedSince.ts'

type Sort = 'name' | 'end'
/** Where a page ends: the name's key or the end (ms since 1970), and the grant's id. */
const Position = z.tuple([z.union([z.string(), z.number().int()]), z.string()])
const fieldOf = { name: 'customerNameKey', end: 'until' } as const

const positionOf = (sort: Sort, { customerNameKey, until, _id }: GrantRecord): [string | number, string] => [
  sort === 'name' ? customerNameKey : until.getTime(),
  _id,
]

const afterPosition = (sort: Sort, [at, id]: z.output<typeof Position>): QueryFilter<GrantRecord> => {
  const field = fieldOf[sort]
  const value = sort === 'name' ? at : new Date(at)
  return {
    [field]: { $gte: value },
    $or: [{ [field]: { $gt: value } }, { _id: { $gt: id } }],
  } as QueryFilter<GrantRecord>
}

const inOrder = (sort: Sort) => (a: GrantRecord, b: GrantRecord) => {
  const [[first, one], [second, other]] = [positionOf(sort, a), positionOf(sort, b)]
  if (first !== second) return first < second ? -1 : 1
  return one < other ? -1 : 1
}

/** What an organisation's person holds by grants: each key's own list by its index, then together in the same order. */
export const listHeldGrants: Handler<typeof contract> = async (context, { cursor, limit, ...query }) => {
  const { sort, unused } = query
  const now = new Date()
  const narrowed: QueryFilter<GrantRecord>[] = [
    ...(cursor ? [afterPosition(sort, decodeCursor(query, cursor, Position))] : []),
    ...(unused ? [{ usedOrBegunAt: { $lt: unusedSince(now) } } as QueryFilter<GrantRecord>] : []),
  ]
  const lists = await Promise.all(
    holdingKeys(context.actor).map((key) =>
      heldInOrder(key, sort, now, narrowed)
        .limit(limit + 1)
        .lean<GrantRecord[]>(),
    ),
  )
  const found = lists.flat().sort(inOrder(sort))
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: await presentHeldGrants(context, shown),
    nextCursor: last && found.length > limit ? encodeCursor(query, positionOf(sort, last)) : null,
  }
}
