import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent } from 'react'

/** Alt + F9 in the text: to the comments. */
export const useWayToComments = (editor: Editor, go: () => void): void => {
  const goNow = useEffectEvent(go)
  useEffect(() => {
    const onPress = (press: KeyboardEvent) => {
      if (press.key !== 'F9' || !press.altKey || !editor.view.dom.contains(press.target as Node)) return
      press.preventDefault()
      // The browser tells the editor of a selection a moment after the keys that made it.
      requestAnimationFrame(() => goNow())
    }
    document.addEventListener('keydown', onPress)
    return () => document.removeEventListener('keydown', onPress)
  }, [editor])
}
