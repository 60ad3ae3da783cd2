import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { heardAs } from '#server/events/heardAs.ts'
import type { PlacedEvent } from '#server/events/reactions/eventsAt.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { LiveServer } from './LiveSocket.ts'
import { rooms } from './rooms.ts'

const tellOne = async (io: LiveServer, customerId: string, events: EventRecord[]): Promise<void> => {
  const sockets = await io.in(rooms.watching(customerId)).fetchSockets()
  if (sockets.length === 0) return
  const customer = await findCustomer(customerId)
  for (const socket of sockets) {
    const context = await sessionContext(socket.data.cookie)
    if (context && customer) openCustomer(context, customer)
    if (!context) socket.disconnect(true)
    else if (events.some((event) => basesFor(context.ability, 'read', 'Event', event).length > 0)) {
      socket.emit('look-again', { customerId })
    }
  }
}

/**
 * Tell "look again" to those who watch the customers of these events, each only if they may read at least one of them. An
 * event that the viewer doesn't see, or sees as a trace, makes no sound: its timing would tell what the trace keeps.
 */
export const tellViewers = async (io: LiveServer, placed: PlacedEvent[]): Promise<void> => {
  const byCustomer = Map.groupBy(
    placed.map(({ event }) => event),
    (event) => event.customerId,
  )
  for (const [customerId, events] of byCustomer) {
    const heard = await Promise.all(events.map(heardAs))
    await tellOne(io, customerId, heard.flat())
  }
}
