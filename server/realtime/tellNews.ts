import type { Customer } from '#server/customers/Customer.ts'
import { findCustomers } from '#server/customers/findCustomers.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { heardAs } from '#server/events/heardAs.ts'
import type { PlacedEvent } from '#server/events/reactions/eventsAt.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { LiveServer } from './LiveSocket.ts'
import { rooms } from './rooms.ts'
import { tellSeers } from './tellSeers.ts'

const tellOf = async (
  io: LiveServer,
  customer: Customer,
  events: readonly EventRecord[],
  told: Set<string>,
): Promise<void> => {
  const keys = [...new Set((customer.grants ?? []).map(({ to }) => rooms.ofKey(to)))]
  const sockets = keys.length > 0 ? await io.in(keys).fetchSockets() : []
  if (sockets.length === 0) return
  const heard = (await Promise.all(events.map(heardAs))).flat()
  await tellSeers(sockets, {
    word: 'news-changed',
    customer,
    isSeenBy: ({ ability }) => heard.some((event) => basesFor(ability, 'read', 'Event', event).includes('grant')),
    told,
  })
}

/**
 * Tell "there is news" to those whom customers have opened their record to, each only if the grant lets them read one of these events
 * at this moment. One word to a page for all of them, and it says nothing of which.
 */
export const tellNews = async (io: LiveServer, placed: PlacedEvent[]): Promise<void> => {
  const events = placed.map(({ event }) => event)
  const customers = await findCustomers([...new Set(events.map(({ customerId }) => customerId))])
  const told = new Set<string>()
  for (const customer of customers.values()) {
    const ids = recordIdsOf(customer)
    const own = events.filter(({ customerId }) => ids.includes(customerId))
    await tellOf(io, customer, own, told)
  }
}
