import { namesOfCustomers } from '#server/customers/namesOfCustomers.ts'
import { relatedIdsOf } from '#server/customers/relatedIdsOf.ts'
import type { PlacedEvent } from '#server/events/reactions/eventsAt.ts'
import type { Effects } from '#server/events/reactions/Reaction.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

type Touched = Pick<GrantRecord, '_id' | 'customerId' | 'customerNameKey'>

/**
 * Keep on the grants what their lists are sorted by: when the customer's latest event happened, and the customer's name.
 * The latest only moves forward. Most events are of customers who have granted nothing to anybody.
 */
export const followEvents = async (placed: PlacedEvent[]): Promise<Effects | null> => {
  const related = await relatedIdsOf([...new Set(placed.map(({ event }) => event.customerId))])
  const latest = new Map<string, number>()
  for (const { event } of placed) {
    // What only the customer sees is in nobody's feed.
    const seenAt = event.class === 'plan' ? 0 : event.occurredAt.getTime()
    for (const id of related.get(event.customerId) ?? []) latest.set(id, Math.max(latest.get(id) ?? 0, seenAt))
  }
  const grants = await GrantModel.find(
    { customerId: { $in: [...latest.keys()] }, state: { $ne: 'ended' } },
    { customerId: 1, customerNameKey: 1 },
  ).lean<Touched[]>()
  if (grants.length === 0) return null
  const customers = await namesOfCustomers([...new Set(grants.map(({ customerId }) => customerId))])
  const changes = grants.map(({ _id, customerId, customerNameKey }) => ({
    updateOne: {
      filter: { _id },
      update: {
        $max: { latestEventAt: new Date(latest.get(customerId) ?? 0) },
        $set: { customerNameKey: customers.get(customerId)?.nameKey ?? customerNameKey },
      },
    },
  }))
  return () => GrantModel.bulkWrite(changes)
}
