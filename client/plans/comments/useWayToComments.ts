import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent } from 'react'

/** Alt + F9 in the text: to the comments. */
export const useWayToComments = (editor: Editor, go: () => void): void => {
  const onPress = useEffectEvent((press: KeyboardEvent) => {
    if (press.key !== 'F9' || !press.altKey) return
    press.preventDefault()
    go()
  })
  useEffect(() => {
    const { dom } = editor.view
    const listen = (press: KeyboardEvent) => onPress(press)
    dom.addEventListener('keydown', listen)
    return () => dom.removeEventListener('keydown', listen)
  }, [editor])
}
