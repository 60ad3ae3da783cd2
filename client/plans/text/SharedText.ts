import type { HocuspocusProvider } from '@hocuspocus/provider'
import type { Doc } from 'yjs'

/** `connecting`: nothing is here yet · `saving`: not all of it is acknowledged · `offline`: the line is away · `ended`: it was closed to the viewer. */
export type TextState = 'connecting' | 'saving' | 'saved' | 'offline' | 'ended'

/** A section's text, shared with whoever else has it open. */
export type SharedText = {
  doc: Doc
  provider: HocuspocusProvider
  state: () => TextState
  /** Whether the text has been here since it was opened: before that nobody writes. */
  isHere: () => boolean
  /** Whether nothing written here waits for its acknowledgement. */
  isSent: () => boolean
  subscribe: (changed: () => void) => () => void
  close: () => void
}
