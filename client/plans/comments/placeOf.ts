import type { EditorState } from '@tiptap/pm/state'
import { relativePositionToAbsolutePosition } from '@tiptap/y-tiptap'
import { decodeRelativePosition } from 'yjs'
import { bindingOf } from './bindingOf.ts'

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

/** Where an anchored place is in the editor's text now; null where it is gone, or is no place at all. */
export const placeOf = (
  state: EditorState,
  anchor: { from: string; to: string },
): { from: number; to: number } | null => {
  const sync = bindingOf(state)
  if (!sync) return null
  const at = (position: string): number | null => {
    try {
      return relativePositionToAbsolutePosition(
        sync.doc,
        sync.type,
        decodeRelativePosition(bytesOf(position)),
        sync.mapping,
      )
    } catch {
      return null
    }
  }
  const [from, to] = [at(anchor.from), at(anchor.to)]
  if (from === null || to === null || from > to || to > state.doc.content.size) return null
  return { from, to }
}
