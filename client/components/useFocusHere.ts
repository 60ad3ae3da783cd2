import { type RefObject, useEffect, useRef } from 'react'

/** A ref whose element has the focus once it is there: after the page's title, which takes it when one comes to a page. */
export const useFocusHere = <E extends HTMLElement>(): RefObject<E | null> => {
  const here = useRef<E>(null)
  useEffect(() => here.current?.focus(), [])
  return here
}
