import type { Editor } from '@tiptap/react'

/** Take the focus into the text, to a place where there is one. A text that is only read takes it as a whole. */
export const showPlace = (editor: Editor, place?: { from: number; to: number }): void => {
  const { dom } = editor.view
  if (place) editor.commands.setTextSelection(place)
  if (!editor.isEditable) dom.tabIndex = -1
  dom.focus({ preventScroll: place !== undefined })
  if (!place) return
  const { node } = editor.view.domAtPos(place.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
