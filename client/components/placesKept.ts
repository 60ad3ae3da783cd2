import type { VirtualItem } from '@tanstack/react-virtual'

/** How many timelines' heights are remembered for coming back. */
const KEPT = 20
const kept = new Map<string, VirtualItem[]>()

/** The measured heights of timelines left, so that a return finds the place where it was. Lives as long as the page. */
export const placesKept = {
  of: (place: string): VirtualItem[] => kept.get(place) ?? [],
  keep: (place: string, measurements: VirtualItem[]): void => {
    kept.delete(place)
    kept.set(place, measurements)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  },
}
