import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import type { PlacedEvent } from '#server/events/reactions/eventsAt.ts'
import type { LiveServer } from './LiveSocket.ts'
import { type Work, workOf } from './workOf.ts'

const tellOf = async (io: LiveServer, { customerId, rooms, isSeenBy }: Work, told: Set<string>): Promise<void> => {
  const sockets = rooms.length > 0 ? await io.in(rooms).fetchSockets() : []
  if (sockets.length === 0) return
  const customer = await findCustomer(customerId)
  if (!customer) return
  for (const socket of sockets) {
    if (told.has(socket.id)) continue
    const context = await sessionContext(socket.data.cookie)
    if (!context) continue
    openCustomer(context, customer)
    if (!isSeenBy(context, customer)) continue
    told.add(socket.id)
    socket.emit('work-changed')
  }
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
