import { useEffect, useEffectEvent } from 'react'
import { pressedKeys } from './pressedKeys.ts'
import { singleKeys } from './singleKeys.ts'

type Handler = (event: KeyboardEvent) => unknown

const handlers = new Map<string, Handler[]>()

const onKeyDown = (event: KeyboardEvent) => {
  if (event.defaultPrevented || event.repeat) return
  const keys = pressedKeys(event)
  const handler = keys ? handlers.get(keys)?.at(-1) : undefined
  if (!keys || !handler || !(keys.startsWith('mod+') || singleKeys.areOn())) return
  event.preventDefault()
  handler(event)
}

/** While the component is there, the keys do what it says: '/', 'n', 'g d' (g, then d), 'mod+k' (Ctrl or Cmd). The latest wins. */
export const useHotkey = (keys: string, handler: Handler): void => {
  const latest = useEffectEvent(handler)
  useEffect(() => {
    const mine: Handler = (event) => latest(event)
    if (handlers.size === 0) window.addEventListener('keydown', onKeyDown)
    handlers.set(keys, [...(handlers.get(keys) ?? []), mine])
    return () => {
      const rest = (handlers.get(keys) ?? []).filter((other) => other !== mine)
      if (rest.length > 0) handlers.set(keys, rest)
      else handlers.delete(keys)
      if (handlers.size === 0) window.removeEventListener('keydown', onKeyDown)
    }
  }, [keys])
}
