import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { heardAs } from '#server/events/heardAs.ts'
import type { PlacedEvent } from '#server/events/reactions/eventsAt.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { LiveServer } from './LiveSocket.ts'
import { rooms } from './rooms.ts'

const tellOf = async (io: LiveServer, customerId: string, events: EventRecord[], told: Set<string>): Promise<void> => {
  const customer = await findCustomer(customerId)
  const keys = [...new Set((customer?.grants ?? []).map(({ to }) => rooms.ofKey(to)))]
  if (!customer || keys.length === 0) return
  for (const socket of await io.in(keys).fetchSockets()) {
    if (told.has(socket.id)) continue
    const context = await sessionContext(socket.data.cookie)
    if (!context) continue
    openCustomer(context, customer)
    if (!events.some((event) => basesFor(context.ability, 'read', 'Event', event).includes('grant'))) continue
    told.add(socket.id)
    socket.emit('news-changed')
  }
}

/**
 * Tell "there is news" to those whom customers have opened their record to, each only if the grant lets them read one of these events
 * at this moment. One word to a page for all of them, and it says nothing of which.
 */
export const tellNews = async (io: LiveServer, placed: PlacedEvent[]): Promise<void> => {
  if (io.of('/').sockets.size === 0) return
  const byCustomer = Map.groupBy(
    placed.map(({ event }) => event),
    (event) => event.customerId,
  )
  const told = new Set<string>()
  for (const [customerId, events] of byCustomer)
    await tellOf(io, customerId, (await Promise.all(events.map(heardAs))).flat(), told)
}
