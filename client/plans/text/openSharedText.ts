import { HocuspocusProvider, type HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider'
import { Doc } from 'yjs'
import type { SharedText, TextState } from './SharedText.ts'
import { unsentWords, type Writer } from './unsentWords.ts'

type Options = {
  socket: HocuspocusProviderWebsocket
  sectionId: string
  mayEdit: boolean
  /** Whose unsent words are kept on this device; null: nobody's. */
  keptFor: Writer | null
  /** The server says that something beside the text is to be looked at again. */
  onWord: (word: string) => void
}

/** Open a section's text over the page's line. It says how it is; what ends it empties it. */
export const openSharedText = ({ socket, sectionId, mayEdit, keptFor, onWord }: Options): SharedText => {
  const doc = new Doc()
  const unsent = mayEdit && keptFor ? unsentWords(keptFor, sectionId, doc) : undefined
  const listeners = new Set<() => void>()
  let ended = false
  let here = false
  let broken = false
  const stateNow = (): TextState => {
    if (ended) return 'ended'
    if (socket.status !== WebSocketStatus.Connected) return here || broken ? 'offline' : 'connecting'
    if (!here) return 'connecting'
    return isSent() ? 'saved' : 'saving'
  }
  const isSent = () => !mayEdit || !here || !provider.hasUnsyncedChanges
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const end = () => {
    ended = true
    unsent?.forget()
    provider.detach()
    tell()
  }
  const provider = new HocuspocusProvider({
    ...{ websocketProvider: socket, name: sectionId, document: doc, token: 'session' },
    onSynced: () => {
      if (!here) unsent?.takeUp()
      here = true
      tell()
    },
    onUnsyncedChanges: ({ number }) => {
      if (here && number === 0) unsent?.arrived()
      else if (here) unsent?.waits()
      tell()
    },
    onStatus: tell,
    onAuthenticationFailed: end,
    onClose: ({ event }) => {
      if (event.reason === 'access.ended') return end()
      broken = true
      tell()
    },
    onStateless: ({ payload }) => onWord(payload),
  })
  provider.attach()
  const keep = () => {
    if (!isSent()) unsent?.keep()
  }
  // Of a guest nothing is kept here: the browser asks before the page goes with what was not sent.
  const ask = (event: BeforeUnloadEvent) => {
    if (!unsent && !isSent() && !ended) event.preventDefault()
  }
  window.addEventListener('pagehide', keep)
  window.addEventListener('beforeunload', ask)
  return {
    doc,
    provider,
    state: stateNow,
    isHere: () => here,
    isSent,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    close: () => {
      window.removeEventListener('pagehide', keep)
      window.removeEventListener('beforeunload', ask)
      keep()
      listeners.clear()
      provider.destroy()
      doc.destroy()
    },
  }
}
