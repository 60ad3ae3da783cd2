import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import type { Following } from '#server/events/Following.ts'
import { repeatOnPoke } from '#server/events/repeatOnPoke.ts'
import type { MessageRecord } from '#server/messages/MessageRecord.ts'
import { messagesReadSince } from '#server/messages/messagesReadSince.ts'
import { readPokes } from '#server/messages/readPokes.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { LiveServer } from './LiveSocket.ts'
import { recentOnes } from './recentOnes.ts'
import { rooms } from './rooms.ts'

/** Threads that are read together are one word. */
const GATHER = 50
/** What was read in other processes is heard of after this at most (milliseconds). */
const POLL = 1_000

const tellOne = async (io: LiveServer, customerId: string, messages: MessageRecord[]): Promise<void> => {
  const sockets = await io.in(rooms.watching(customerId)).fetchSockets()
  const customer = sockets.length > 0 ? await findCustomer(customerId) : null
  if (!customer) return
  for (const socket of sockets) {
    const context = await sessionContext(socket.data.cookie)
    if (!context) continue
    openCustomer(context, customer)
    if (messages.some((message) => basesFor(context.ability, 'read', 'Message', message).length > 0))
      socket.emit('look-again', { customerId })
  }
}

/**
 * From now on, tell the open pages of those who read a message that a side has read it. A receipt is no event: who read what is told
 * where the message is, and kept nowhere else.
 */
export const startReceiptBell = (io: LiveServer, failed: (error: unknown) => void): Following => {
  const recent = recentOnes()
  return repeatOnPoke({
    ...{ pokes: readPokes, poke: 'read', gather: GATHER, poll: POLL, failed },
    round: async () => {
      const read = await messagesReadSince(recent.since())
      const fresh = recent.fresh(read, ({ _id, readAt }) => ({ key: _id, at: readAt?.getTime() ?? 0 }))
      for (const [customerId, messages] of Map.groupBy(fresh, (message) => message.customerId))
        await tellOne(io, customerId, messages)
    },
  })
}
