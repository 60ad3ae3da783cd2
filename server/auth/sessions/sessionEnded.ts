type Listener = (sessionId: string) => void

const listeners = new Set<Listener>()

/** Who holds something open for a session (a socket) hears here that it ended. */
export const sessionEnded = {
  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  tell(sessionId: string): void {
    for (const listener of listeners) listener(sessionId)
  },
}
