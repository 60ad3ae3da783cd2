let open: string | null = null
const listeners = new Set<() => void>()

/**
 * Which message is being written on this page: one at a time, so that nobody writes to the customer in the belief that they
 * write to a colleague. What was begun in the other one stays as a draft.
 */
export const openComposer = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: (): string | null => open,
  choose(name: string | null): void {
    open = name
    for (const listener of listeners) listener()
  },
}
