import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { useText } from '../../i18n/useText.ts'
import { anchorOf } from './anchorOf.ts'
import { blockPlaces } from './blockPlaces.ts'
import { shortened } from './shortened.ts'

const WHOLE = 'whole'
const SELECTED = 'selected'

/**
 * What a comment can be about: what was selected as it was begun, the whole section, or one of the text's lines. As places of the
 * shared text, since others may write while the comment is written.
 */
export const usePlaceChoice = (editor: Editor) => {
  const text = useText()
  const [{ selected, lines }] = useState(() => ({
    selected: anchorOf(editor.state, editor.state.selection),
    lines: blockPlaces(editor.state).flatMap((place) => anchorOf(editor.state, place) ?? []),
  }))
  const [chosen, choose] = useState(selected ? SELECTED : WHOLE)
  const choices = [
    ...(selected
      ? [{ code: SELECTED, text: text('planComments.place.selection', { quote: shortened(selected.quote) }) }]
      : []),
    { code: WHOLE, text: text('planComments.place.whole') },
    ...lines.map(({ quote }, at) => ({ code: String(at), text: shortened(quote) })),
  ]
  const anchor = chosen === SELECTED ? selected : (lines[Number(chosen)] ?? null)
  return { choices, chosen, choose, anchor }
}
