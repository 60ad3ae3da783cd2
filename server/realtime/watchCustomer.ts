import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import type { LiveSocket } from './LiveSocket.ts'
import { rooms } from './rooms.ts'

/** Pages of one browser tab watch a handful of customers; a socket that asks for more is not a page. */
const MOST_ROOMS = 50

/**
 * Let a page hear of a customer, if its viewer may see that customer at all; the same answer for one that doesn't exist.
 * What it then hears of is decided event by event. Resolves after the socket is in the room: whatever is placed in the log
 * from then on is told, so a page that fetches after the answer misses nothing.
 */
export const watchCustomer = async (socket: LiveSocket, request: unknown): Promise<{ joined: boolean }> => {
  const customerId = CustomerId.safeParse((request as { customerId?: unknown } | null)?.customerId)
  if (!customerId.success || socket.rooms.size > MOST_ROOMS) return { joined: false }
  const context = await sessionContext(socket.data.cookie)
  if (!context) {
    socket.disconnect(true)
    return { joined: false }
  }
  try {
    await getAccessibleCustomer(context, 'read', customerId.data)
  } catch (error) {
    if (error instanceof Refusal) return { joined: false }
    throw error
  }
  await socket.join(rooms.watching(customerId.data))
  return { joined: true }
}
