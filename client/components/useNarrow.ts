import { useSyncExternalStore } from 'react'

const QUERY = '(max-width: 899px)'

const subscribe = (changed: () => void) => {
  const list = window.matchMedia(QUERY)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

/** Whether the window is narrow (tokens.narrow), for what has another shape there, not only another style. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches)
