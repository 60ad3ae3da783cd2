import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent } from 'react'
import { takeUpSelection } from '../text/takeUpSelection.ts'

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
