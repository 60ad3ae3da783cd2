import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { quotesQuery } from './quotesQuery.ts'

/** A quote that was just written may not lie in the database yet: so many times it is asked for, and after how long (milliseconds). */
const TRIES = 5
const AFTER = 600

/** What a section's text quotes by a key: `waits` while it is asked, undefined when there is no such result. */
export const useQuote = (sectionId: string, key: string) => {
  const { data, refetch } = useQuery(quotesQuery(sectionId))
  const [tries, setTries] = useState(0)
  const found = data?.items.find((one) => one.key === key)
  const asksAgain = data !== undefined && !found && tries < TRIES
  useEffect(() => {
    if (!asksAgain) return
    const timer = setTimeout(() => {
      setTries(tries + 1)
      void refetch()
    }, AFTER)
    return () => clearTimeout(timer)
  }, [asksAgain, tries, refetch])
  return found ?? (data === undefined || asksAgain ? 'waits' : undefined)
}
