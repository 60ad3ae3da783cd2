import { useEffect, useState } from 'react'
import { useSession } from '../access/useSession.ts'
import { draftNames } from './draftNames.ts'
import { draftSeal } from './draftSeal.ts'

const read = <T>(name: string, key: string, initial: T): T => {
  try {
    const kept = localStorage.getItem(name)
    return kept === null ? initial : draftSeal.open<T>(key, kept)
  } catch {
    return initial
  }
}

const write = (name: string, key: string, draft: unknown) => {
  try {
    localStorage.setItem(name, draftSeal.seal(key, draft))
  } catch {
    // A full or forbidden storage must not stop the writing: the words stay in memory.
  }
}

/**
 * Unfinished words that survive a reload: kept in this browser for this person until cleared or signed out. An invited
 * guest's are kept in memory only: nothing of what was opened to them stays in their browser.
 * Returns the draft, a setter like useState's, and a function that clears it back to `initial`.
 */
export const useDraft = <T>(key: string, initial: T) => {
  const { actor, draftKey } = useSession()
  const { userId, organisation, actsFor } = actor
  const isGuest = !organisation && !actsFor
  const name = draftNames.of(userId, key)
  const [state, setState] = useState(() => ({ name, draft: read(name, draftKey, initial), touched: false }))
  const current = state.name === name ? state : { name, draft: read(name, draftKey, initial), touched: false }
  if (current !== state) setState(current)

  useEffect(() => {
    if (current.touched && !isGuest) write(current.name, draftKey, current.draft)
  }, [current, draftKey, isGuest])

  const setDraft = (next: T | ((draft: T) => T)) =>
    setState((before) => ({
      name,
      draft: next instanceof Function ? next(before.draft) : next,
      touched: true,
    }))
  const clearDraft = () => {
    localStorage.removeItem(name)
    setState({ name, draft: initial, touched: false })
  }
  return [current.draft, setDraft, clearDraft] as const
}
