import type { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { sharedTexts } from './sharedTexts.ts'
import type { Writer } from './unsentWords.ts'

/** What the texts of one page share: the line, those that are open, and for whom unsent words are kept on this device. */
export type TextDesk = {
  socket: HocuspocusProviderWebsocket
  texts: ReturnType<typeof sharedTexts>
  keptFor: Writer | null
}
