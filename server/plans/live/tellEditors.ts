import { currentTransaction } from '#server/database/currentTransaction.ts'

export type EditorsWord = 'comments-changed' | 'quotes-changed'
type Listener = (sectionId: string, word: EditorsWord) => void

const listeners = new Set<Listener>()

/** A word without contents to whoever has a section open: look again. Told within a transaction, it goes out after the commit. */
export const tellEditors = (sectionId: string, word: EditorsWord): void => {
  const tell = () => {
    for (const listener of listeners) listener(sectionId, word)
  }
  const transaction = currentTransaction.getStore()
  if (transaction) transaction.afterCommit.push(tell)
  else tell()
}

tellEditors.listen = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
