import { useCallback, useEffect, useRef, useState } from 'react'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { useSession } from '../access/useSession.ts'

type Known = { of: string; pages: number; ids: Set<string> }

/**
 * Events that came to an open timeline by themselves, the newest first: not what was fetched by scrolling or filtering,
 * not `shown`, and not what the person did. `forget` empties the list when the person has seen them.
 */
export const useArrivals = (of: string, pages: number, events: TimelineEvent[], shown: string | undefined) => {
  const { actor } = useSession()
  const isMine = useCallback(
    ({ author }: TimelineEvent) =>
      author !== null && author.name === actor.name && author.organisation?.id === actor.organisation?.id,
    [actor],
  )
  const known = useRef<Known | null>(null)
  const [arrived, setArrived] = useState<TimelineEvent[]>([])
  useEffect(() => {
    const before = known.current
    if (pages === 0) return
    known.current = { of, pages, ids: new Set(events.map(({ eventId }) => eventId)) }
    if (before?.of !== of) setArrived([])
    if (before?.of !== of || before.pages !== pages) return
    const fresh = events.filter((event) => !before.ids.has(event.eventId) && event.eventId !== shown && !isMine(event))
    if (fresh.length > 0) setArrived((waiting) => [...fresh, ...waiting])
  }, [of, pages, events, shown, isMine])
  const forget = useCallback(() => setArrived([]), [])
  return { arrived, forget }
}
