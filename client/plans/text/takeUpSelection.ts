import type { Editor } from '@tiptap/react'

/** The browser tells the editor of a selection a moment after the keys that made it: here it is asked. */
export const takeUpSelection = (editor: Editor): void => {
  const chosen = getSelection()
  if (!chosen || chosen.rangeCount === 0) return
  const { startContainer, startOffset, endContainer, endOffset } = chosen.getRangeAt(0)
  const { dom } = editor.view
  if (!dom.contains(startContainer) || !dom.contains(endContainer)) return
  const from = editor.view.posAtDOM(startContainer, startOffset, 1)
  const to = chosen.isCollapsed ? from : editor.view.posAtDOM(endContainer, endOffset, -1)
  editor.commands.setTextSelection({ from, to })
}
