import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { useText } from '../i18n/useText.ts'
import { eventWords } from './eventWords.ts'

/** What came to an open timeline by itself, in a few words; empty when nothing did. */
export const useArrivedWords = (arrived: TimelineEvent[]): string => {
  const text = useText()
  const [newest] = arrived
  if (!newest) return ''
  return arrived.length === 1
    ? text('events.timeline.arrived', { what: eventWords(text, newest.fact) })
    : text('events.timeline.arrivedMany', { count: arrived.length })
}
