import { currentTransaction } from '#server/database/currentTransaction.ts'

/** Whose access changed: what a customer opened or closed, or the rights of people themselves (role, team, mandate, leaving). */
export type AccessChange = { customerIds: string[]; userIds: string[] }
type Listener = (change: AccessChange) => void

const listeners = new Set<Listener>()

/**
 * The word that somebody's access has changed: sessions are read anew, open pages and sockets are asked again at once.
 * Told within a transaction, it is heard after the commit.
 */
export const accessChanged = {
  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  tell({ customerIds = [], userIds = [] }: Partial<AccessChange>): void {
    const tell = () => {
      for (const listener of listeners) listener({ customerIds, userIds })
    }
    const transaction = currentTransaction.getStore()
    if (transaction) transaction.afterCommit.push(tell)
    else tell()
  },
}
