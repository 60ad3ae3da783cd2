import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import type { PageMessages } from '#shared/realtime/RealtimeMessages.ts'
import { rightsMark } from '#shared/realtime/rightsMark.ts'
import { hasChangedFor } from './hasChangedFor.ts'
import type { LiveSocket } from './LiveSocket.ts'
import { rooms } from './rooms.ts'
import { viewOf } from './viewOf.ts'

/** Pages of one browser tab watch a handful of customers; a socket that asks for more is not a page. */
const MOST_WATCHED = 50

type Answer = Parameters<Parameters<PageMessages['watch']>[1]>[0]
const refused: Answer = { joined: false, lookAgain: false, view: [], rights: '' }

const fetchedAgoOf = (request: unknown): number => {
  const ago = (request as { fetchedAgo?: unknown } | null)?.fetchedAgo
  return typeof ago === 'number' && ago >= 0 ? ago : Number.POSITIVE_INFINITY
}

/**
 * Let a page hear of a customer, if its viewer may see that customer at all; the same answer for one that doesn't exist.
 * What it then hears of is decided event by event. Resolves after the socket is in the room: whatever is placed in the log
 * from then on is told, so a page that fetches after the answer, or is told that it needn't, misses nothing.
 */
export const watchCustomer = async (socket: LiveSocket, request: unknown): Promise<Answer> => {
  const customerId = CustomerId.safeParse((request as { customerId?: unknown } | null)?.customerId)
  if (!customerId.success || socket.data.watched.size >= MOST_WATCHED) return refused
  // In the room before asking, with nothing open yet: what changes while we ask is found by reviewWatch.
  const id = customerId.data
  socket.data.watched.set(id, { words: [], until: Number.POSITIVE_INFINITY })
  await socket.join(rooms.watching(id))
  const context = await sessionContext(socket.data.cookie)
  if (!context) {
    socket.disconnect(true)
    return refused
  }
  const customer = await findCustomer(id)
  const view = customer && viewOf(context, customer)
  if (!customer || !view) {
    socket.data.watched.delete(id)
    await socket.leave(rooms.watching(id))
    return refused
  }
  socket.data.watched.set(id, view)
  const lookAgain = await hasChangedFor(context, customer, fetchedAgoOf(request))
  return { joined: true, lookAgain, view: view.words, rights: rightsMark(context.actor) }
}
