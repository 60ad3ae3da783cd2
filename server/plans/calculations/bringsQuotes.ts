import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { quotedKeys } from './quotedKeys.ts'

const NODE = 'quotedResult'

/** Most letters can't: there is no quote to alter, none in what was typed, and nothing that waits for it to become one. */
const mayBring = (document: Doc, update: Uint8Array): boolean =>
  document.store.pendingStructs !== null ||
  Buffer.from(update).includes(NODE) ||
  document.getXmlFragment('text').toString().includes(NODE.toLowerCase())

/**
 * Whether an update makes a section's text quote a result that it didn't. Whoever may not read the calculations may not write such
 * a quote either: its value would be shown to them.
 */
export const bringsQuotes = (document: Doc, update: Uint8Array): boolean => {
  if (!mayBring(document, update)) return false
  const after = new Doc()
  applyUpdate(after, encodeStateAsUpdate(document))
  applyUpdate(after, update)
  const before = quotedKeys(document.getXmlFragment('text'))
  return quotedKeys(after.getXmlFragment('text')).some((key) => !before.includes(key))
}
