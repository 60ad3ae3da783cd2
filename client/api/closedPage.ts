/** The page that was closed while it was open: its path, and of which customer. */
export type ClosedPage = { customerId: string; path: string }

let closed: ClosedPage | null = null
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Which page has been closed under its viewer's eyes, if any; the frame of all pages shows that in its place. */
export const closedPage = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  current: (): ClosedPage | null => closed,
  close(customerId: string): void {
    closed = { customerId, path: window.location.pathname }
    tell()
  },
  openAgain(): void {
    if (!closed) return
    closed = null
    tell()
  },
}
