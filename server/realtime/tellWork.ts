import { findCustomer } from '#server/customers/findCustomer.ts'
import type { PlacedEvent } from '#server/events/reactions/eventsAt.ts'
import type { LiveServer } from './LiveSocket.ts'
import { tellSeers } from './tellSeers.ts'
import { type Work, workOf } from './workOf.ts'

const tellOf = async (io: LiveServer, { customerId, rooms, isSeenBy }: Work, told: Set<string>): Promise<void> => {
  const sockets = rooms.length > 0 ? await io.in(rooms).fetchSockets() : []
  const customer = sockets.length > 0 ? await findCustomer(customerId) : null
  if (customer) await tellSeers(sockets, { word: 'work-changed', customer, isSeenBy, told })
}

/**
 * Tell "work has changed" to those at whose organisations these events changed some: each is asked first whether they may
 * see the matter or the hand-off at this moment. One word to a page for all of them, and it says nothing of which.
 */
export const tellWork = async (io: LiveServer, placed: PlacedEvent[]): Promise<void> => {
  const found = await Promise.all(placed.map(({ event }) => workOf(event)))
  const works = new Map(found.flat().map((work) => [work.id, work]))
  const told = new Set<string>()
  for (const work of works.values()) await tellOf(io, work, told)
}
