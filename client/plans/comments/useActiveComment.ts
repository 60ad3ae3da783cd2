import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent, useState } from 'react'
import { commentPlaces } from './commentMarks.ts'

/** Which comment is looked at: the one that has the focus, or the one at whose place the caret was set last. */
export const useActiveComment = (editor: Editor) => {
  const [active, setActive] = useState<string>()
  const onSelection = useEffectEvent(() => {
    const { from } = editor.state.selection
    const here = Object.entries(commentPlaces(editor.state)).find(([, place]) => place.from <= from && from <= place.to)
    if (editor.isFocused || here) setActive(here?.[0])
  })
  useEffect(() => {
    const listen = () => onSelection()
    editor.on('selectionUpdate', listen)
    return () => {
      editor.off('selectionUpdate', listen)
    }
  }, [editor])
  return [active, setActive] as const
}
