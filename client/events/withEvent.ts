import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'

type Page = { items: TimelineEvent[]; nextCursor: string | null }

/** The fetched pages with an event that the server just answered with, in its place by time; unchanged if it belongs to a page not yet fetched. */
export const withEvent = <P extends Page>(pages: P[], event: TimelineEvent): P[] => {
  if (pages.some(({ items }) => items.some(({ eventId }) => eventId === event.eventId))) return pages
  const isOlder = ({ occurredAt }: TimelineEvent) => occurredAt <= event.occurredAt
  const found = pages.findIndex(({ items }) => items.some(isOlder))
  const last = pages.length - 1
  if (found < 0 && pages[last]?.nextCursor !== null) return pages
  const into = found < 0 ? last : found
  return pages.map((page, index) => {
    if (index !== into) return page
    const place = found < 0 ? page.items.length : page.items.findIndex(isOlder)
    return { ...page, items: page.items.toSpliced(place, 0, event) }
  })
}
