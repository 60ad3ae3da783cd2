import type { EditorState } from '@tiptap/pm/state'
import { absolutePositionToRelativePosition } from '@tiptap/y-tiptap'
import { encodeRelativePosition } from 'yjs'
import type { CommentAnchor } from '#shared/plans/CommentAnchor.ts'
import { bindingOf } from './bindingOf.ts'

const LONGEST_QUOTE = 1_000

/** A place of the editor's text as comments keep it; null where nothing is chosen. */
export const anchorOf = (state: EditorState, place: { from: number; to: number }): CommentAnchor | null => {
  const sync = bindingOf(state)
  const quote = state.doc.textBetween(place.from, place.to, ' ').trim().slice(0, LONGEST_QUOTE)
  if (!sync || quote === '') return null
  const kept = (position: number): string =>
    btoa(
      String.fromCharCode(
        ...encodeRelativePosition(absolutePositionToRelativePosition(position, sync.type, sync.mapping)),
      ),
    )
  return { from: kept(place.from), to: kept(place.to), quote }
}
