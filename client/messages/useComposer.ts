import { useEffect, useSyncExternalStore } from 'react'
import { openComposer } from './openComposer.ts'

/** Whether this message is the one that is being written now, and the ways to begin and to leave it. */
export const useComposer = (name: string) => {
  const current = useSyncExternalStore(openComposer.subscribe, openComposer.current)
  useEffect(
    () => () => {
      if (openComposer.current() === name) openComposer.choose(null)
    },
    [name],
  )
  return {
    isOpen: current === name,
    begin: () => openComposer.choose(name),
    leave: () => openComposer.choose(null),
  }
}
