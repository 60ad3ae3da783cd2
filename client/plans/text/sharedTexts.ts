import type { SharedText } from './SharedText.ts'

/**
 * The texts that a page has open, each once however many use it. One that is left before all of it was acknowledged stays open behind
 * the page until it is, or until the page goes.
 */
export const sharedTexts = () => {
  const open = new Map<string, { text: SharedText; users: number; unheard: () => void }>()
  const closeWhenDone = (key: string) => {
    const one = open.get(key)
    if (!one || one.users > 0) return
    if (one.text.state() !== 'ended' && !one.text.isSent()) return
    open.delete(key)
    one.unheard()
    one.text.close()
  }
  return {
    take: (key: string, begin: () => SharedText): SharedText => {
      const known = open.get(key)
      if (known) {
        known.users += 1
        return known.text
      }
      const text = begin()
      // Not while it tells: it may be its own last word.
      const unheard = text.subscribe(() => queueMicrotask(() => closeWhenDone(key)))
      open.set(key, { text, users: 1, unheard })
      return text
    },
    leave: (key: string): void => {
      const one = open.get(key)
      if (!one) return
      one.users -= 1
      closeWhenDone(key)
    },
    closeAll: (): void => {
      for (const { text, unheard } of open.values()) {
        unheard()
        text.close()
      }
      open.clear()
    },
  }
}
