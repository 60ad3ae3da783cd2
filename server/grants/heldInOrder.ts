import type { QueryFilter } from 'mongoose'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

/** By the customer's name, by the end, or whose customers had the latest events first; each with its own index. */
const ORDERS = {
  name: { sort: { customerNameKey: 1, _id: 1 }, index: { to: 1, state: 1, customerNameKey: 1, _id: 1 } },
  end: { sort: { until: 1, _id: 1 }, index: { to: 1, state: 1, until: 1, _id: 1 } },
  latest: { sort: { latestEventAt: -1, _id: 1 }, index: { to: 1, state: 1, latestEventAt: -1, _id: 1 } },
} as const

/**
 * The grants that one key of an actor holds now, in an order. One key at a time, and its index named: of several that begin
 * alike a planner without statistics takes any, and sorts.
 */
export const heldInOrder = (
  key: string,
  order: keyof typeof ORDERS,
  now: Date,
  narrowed: QueryFilter<GrantRecord>[] = [],
) => {
  const held = { to: key, state: 'active', until: { $gt: now } } as QueryFilter<GrantRecord>
  const { sort, index } = ORDERS[order]
  return GrantModel.find({ $and: [held, ...narrowed] } as QueryFilter<GrantRecord>)
    .sort(sort)
    .hint(index)
}
