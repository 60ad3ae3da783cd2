import { useEffect, useRef, useState } from 'react'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'

type Known = { of: string; pages: number; ids: Set<string> }

/**
 * Events that came to an open timeline by themselves, the newest first: not what was fetched by scrolling or filtering,
 * and not `mine`. `forget` empties the list when the person has seen them.
 */
export const useArrivals = (of: string, pages: number, events: TimelineEvent[], mine: string | undefined) => {
  const known = useRef<Known | null>(null)
  const [arrived, setArrived] = useState<TimelineEvent[]>([])
  useEffect(() => {
    const before = known.current
    if (pages === 0) return
    known.current = { of, pages, ids: new Set(events.map(({ eventId }) => eventId)) }
    if (before?.of !== of) setArrived([])
    if (before?.of !== of || before.pages !== pages) return
    const fresh = events.filter(({ eventId }) => !before.ids.has(eventId) && eventId !== mine)
    if (fresh.length > 0) setArrived((waiting) => [...fresh, ...waiting])
  }, [of, pages, events, mine])
  return { arrived, forget: () => setArrived([]) }
}
