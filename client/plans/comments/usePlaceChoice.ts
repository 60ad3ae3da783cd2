import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { useText } from '../../i18n/useText.ts'
import { blockPlaces } from './blockPlaces.ts'
import { shortened } from './shortened.ts'

const WHOLE = 'whole'
const SELECTED = 'selected'

/** What a comment can be about: what was selected as it was begun, the whole section, or one of the text's lines. */
export const usePlaceChoice = (editor: Editor) => {
  const text = useText()
  // Places of the text as it was then: it may change while the comment is written, so they are kept as the editor maps them.
  const [{ selected, blocks }] = useState(() => {
    const { from, to } = editor.state.selection
    const quote = editor.state.doc.textBetween(from, to, ' ').trim()
    return { selected: quote === '' ? null : { from, to, quote }, blocks: blockPlaces(editor.state) }
  })
  const [chosen, choose] = useState(selected ? SELECTED : WHOLE)
  const choices = [
    ...(selected
      ? [{ code: SELECTED, text: text('planComments.place.selection', { quote: shortened(selected.quote) }) }]
      : []),
    { code: WHOLE, text: text('planComments.place.whole') },
    ...blocks.map(({ text: words }, at) => ({ code: String(at), text: shortened(words) })),
  ]
  const place = chosen === SELECTED ? selected : (blocks[Number(chosen)] ?? null)
  return { choices, chosen, choose, place: chosen === WHOLE ? null : place }
}
