import type { AccessChange } from '#server/access/accessChanged.ts'
import { keysTouchedSince } from '#server/grants/keysTouchedSince.ts'
import type { LiveServer, RoomSocket } from './LiveSocket.ts'
import { reviewWatch } from './reviewWatch.ts'
import { rooms } from './rooms.ts'

/** A change is told right after its commit; another process hears of it within a second. Longer ago than this is another change. */
const JUST_NOW = 15_000

const ofCustomer = async (io: LiveServer, customerId: string): Promise<void> => {
  const watching: RoomSocket[] = await io.in(rooms.watching(customerId)).fetchSockets()
  await Promise.all(watching.map((socket) => reviewWatch(socket, customerId)))
}

const ofUser = async (io: LiveServer, userId: string): Promise<void> => {
  const sockets: RoomSocket[] = await io.in(rooms.ofUser(userId)).fetchSockets()
  for (const socket of sockets) {
    socket.emit('rights-changed')
    await Promise.all([...socket.data.watched.keys()].map((customerId) => reviewWatch(socket, customerId)))
  }
}

/** Those to whom the grant was, or whose basis a matter was, who don't watch the customer: their lists name it, and hold what they may no longer show. */
const ofHolders = async (io: LiveServer, customerId: string, closedTo: string[]): Promise<void> => {
  const keys = [...(await keysTouchedSince(customerId, new Date(Date.now() - JUST_NOW))), ...closedTo]
  if (keys.length === 0) return
  io.in(keys.map(rooms.ofKey)).except(rooms.watching(customerId)).emit('access-changed', { customerId })
}

/**
 * Carry a change of access to the open pages it touches, at once: first those that show the customer, which are asked anew
 * one by one, then the lists of its grantees. Nobody else hears anything.
 */
export const tellAccess = async (io: LiveServer, { customerIds, userIds, keys }: AccessChange): Promise<void> => {
  await Promise.all([
    ...customerIds.map((customerId) => ofCustomer(io, customerId)),
    ...userIds.map((userId) => ofUser(io, userId)),
  ])
  await Promise.all(customerIds.map((customerId) => ofHolders(io, customerId, keys)))
}
