import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent } from 'react'

/** The browser tells the editor of a selection a moment after the keys that made it: here it is asked. */
const takeUpSelection = (editor: Editor): void => {
  const chosen = getSelection()
  if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) return
  const { startContainer, startOffset, endContainer, endOffset } = chosen.getRangeAt(0)
  const { dom } = editor.view
  if (!dom.contains(startContainer) || !dom.contains(endContainer)) return
  const [from, to] = [
    editor.view.posAtDOM(startContainer, startOffset, 1),
    editor.view.posAtDOM(endContainer, endOffset, -1),
  ]
  editor.commands.setTextSelection({ from, to })
}

/** Alt + F9 in the text: to the comments. */
export const useWayToComments = (editor: Editor, go: () => void): void => {
  const goNow = useEffectEvent(go)
  useEffect(() => {
    const onPress = (press: KeyboardEvent) => {
      if (press.key !== 'F9' || !press.altKey || !editor.view.dom.contains(press.target as Node)) return
      press.preventDefault()
      takeUpSelection(editor)
      goNow()
    }
    document.addEventListener('keydown', onPress)
    return () => document.removeEventListener('keydown', onPress)
  }, [editor])
}
