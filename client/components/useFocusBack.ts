import { type RefObject, useEffect, useRef } from 'react'

/**
 * When what was open in its place closes and the focus went with it, the focus goes back to where it was opened: to this place,
 * or to the first button in it.
 */
export const useFocusBack = (open: boolean, place: RefObject<HTMLElement | null>): void => {
  const wasOpen = useRef(open)
  useEffect(() => {
    const closes = wasOpen.current && !open
    wasOpen.current = open
    if (!closes || document.activeElement !== document.body) return
    const { current } = place
    const there = current?.hasAttribute('tabindex') ? current : current?.querySelector<HTMLElement>('button')
    there?.focus({ preventScroll: true })
  }, [open, place])
}
