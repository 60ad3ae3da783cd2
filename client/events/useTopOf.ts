import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** Pixels from the top of the document to an element, also when something above it grows or shrinks. */
export const useTopOf = (element: RefObject<HTMLElement | null>): number => {
  const [top, setTop] = useState(0)
  const measure = () => setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + window.scrollY))
  // Each render of ours may come with a change above; what changes by itself is told by the observer.
  useLayoutEffect(measure)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one observer for the life of the element.
  useEffect(() => {
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  return top
}
