import { type SessionContext, sessionContext } from '#server/auth/sessions/sessionContext.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import type { RoomSocket } from './LiveSocket.ts'

type Word = {
  word: 'work-changed' | 'news-changed'
  customer: Customer
  isSeenBy: (context: SessionContext, customer: Customer) => boolean
  /** Sockets that have heard the word in this reading already: once is enough. */
  told: Set<string>
}

/** Say a word without contents to those of these sockets whose viewer may see at this moment what it is about. */
export const tellSeers = async (
  sockets: readonly RoomSocket[],
  { word, customer, isSeenBy, told }: Word,
): Promise<void> => {
  for (const socket of sockets) {
    if (told.has(socket.id)) continue
    const context = await sessionContext(socket.data.cookie)
    if (!context) continue
    openCustomer(context, customer)
    if (!isSeenBy(context, customer)) continue
    told.add(socket.id)
    socket.emit(word)
  }
}
