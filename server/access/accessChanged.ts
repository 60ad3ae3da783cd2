import { currentTransaction } from '#server/database/currentTransaction.ts'
import { tellOtherProcesses } from './tellOtherProcesses.ts'

/** Whose access changed: what a customer opened or closed, or the rights of people themselves (role, team, mandate, leaving). */
export type AccessChange = {
  customerIds: string[]
  userIds: string[]
  /** Sessions that have ended, by their stored ids. */
  sessionIds: string[]
  /** To whom, as actorKeys names them, something of these customers has closed that no grant says: their lists may show it still. */
  keys: string[]
}
type Listener = (change: AccessChange) => void

const listeners = new Set<Listener>()

const hear = (change: AccessChange): void => {
  for (const listener of listeners) listener(change)
}

/**
 * The word that somebody's access has changed: sessions are read anew, open pages and sockets are asked again at once, in
 * the other processes too, within a second. Told within a transaction, it is heard after the commit.
 */
export const accessChanged = {
  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  tell({ customerIds = [], userIds = [], sessionIds = [], keys = [] }: Partial<AccessChange>): void {
    const change = { customerIds, userIds, sessionIds, keys }
    const tell = () => {
      hear(change)
      tellOtherProcesses(change)
    }
    const transaction = currentTransaction.getStore()
    if (transaction) transaction.afterCommit.push(tell)
    else tell()
  },
  /** What another process, or the clock, told: heard here, told to nobody else. */
  hear,
}
