import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import type { RoomSocket } from './LiveSocket.ts'
import { rooms } from './rooms.ts'
import { viewOf } from './viewOf.ts'

/**
 * Ask anew what a watched customer opens to the viewer. Less than before in any part: the page closes and hears no more of
 * it; more: it looks again. A session that has ended takes its socket with it.
 */
export const reviewWatch = async (socket: RoomSocket, customerId: string): Promise<void> => {
  const before = socket.data.watched.get(customerId)
  if (!before) return
  const [context, customer] = await Promise.all([sessionContext(socket.data.cookie), findCustomer(customerId)])
  if (!context) {
    socket.disconnect(true)
    return
  }
  const now = customer && viewOf(context, customer)
  // Asked anew or closed meanwhile, perhaps by who read before the change that we are here for.
  if (socket.data.watched.get(customerId) !== before) return reviewWatch(socket, customerId)
  if (!now || before.words.some((word) => !now.words.includes(word))) {
    socket.data.watched.delete(customerId)
    socket.emit('closed', { customerId })
    socket.leave(rooms.watching(customerId))
    return
  }
  socket.data.watched.set(customerId, now)
  if (now.words.length > before.words.length) socket.emit('look-again', { customerId })
}
