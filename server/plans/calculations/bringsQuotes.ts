import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { quotedKeys } from './quotedKeys.ts'

/**
 * Whether an update makes a section's text quote a result that it didn't. Whoever may not read the calculations may not write such
 * a quote either: its value would be shown to them.
 */
export const bringsQuotes = (document: Doc, update: Uint8Array): boolean => {
  const after = new Doc()
  applyUpdate(after, encodeStateAsUpdate(document))
  applyUpdate(after, update)
  const before = quotedKeys(document.getXmlFragment('text'))
  return quotedKeys(after.getXmlFragment('text')).some((key) => !before.includes(key))
}
