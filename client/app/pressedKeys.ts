/** Milliseconds in which the second key of a pair, `g` then a letter, must follow. */
const PAIR_MS = 1200

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null

let first: { key: string; at: number } | undefined

/**
 * The shortcut that this press completes: `/`, `g d` or `mod+k`; undefined when the person is writing or holds a modifier
 * that belongs to the browser. To be asked once per press.
 */
export const pressedKeys = (event: KeyboardEvent): string | undefined => {
  const mod = event.ctrlKey || event.metaKey
  if (mod) return event.altKey || event.shiftKey ? undefined : `mod+${event.key.toLowerCase()}`
  if (event.altKey || event.isComposing || isWriting(event.target)) return undefined
  const before = first && event.timeStamp - first.at < PAIR_MS ? first.key : undefined
  first = { key: event.key, at: event.timeStamp }
  return before === 'g' ? `g ${event.key}` : event.key
}
