import { currentTransaction } from '#server/database/currentTransaction.ts'

type Listener = (sectionId: string, update: Uint8Array) => void

const listeners = new Set<Listener>()

/** A stored change that no editor typed reaches those who have the section open; within a transaction after its commit. */
export const changeOpenText = (sectionId: string, update: Uint8Array): void => {
  const change = () => {
    for (const listener of listeners) listener(sectionId, update)
  }
  const transaction = currentTransaction.getStore()
  if (transaction) transaction.afterCommit.push(change)
  else change()
}

changeOpenText.listen = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
