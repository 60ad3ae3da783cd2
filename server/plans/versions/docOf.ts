import { applyUpdate, Doc } from 'yjs'
import { bytesOf } from '../live/bytesOf.ts'

/** The document of a stored state. */
export const docOf = (state: unknown): Doc => {
  const doc = new Doc()
  applyUpdate(doc, bytesOf(state))
  return doc
}
