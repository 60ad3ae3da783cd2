import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { helsinkiTime } from './helsinkiTime.ts'

export type Trace = { month: string; contacts: number }

export type TimelineRow =
  | { kind: 'day'; key: string; day: string }
  | { kind: 'event'; key: string; event: TimelineEvent }
  | { kind: 'trace'; key: string; month: string; contacts: number }

const MONTH_LENGTH = 'YYYY-MM'.length

/**
 * The rows of a timeline, latest first: a heading for each day (Europe/Helsinki), its events, and each month's trace
 * after the last event of that month. An event that came twice is shown once. A trace older than what has been fetched
 * waits, unless `complete`.
 */
export const timelineRows = (events: TimelineEvent[], traces: Trace[], complete: boolean): TimelineRow[] => {
  const waiting = [...traces].sort((a, b) => b.month.localeCompare(a.month))
  const seen = new Set<string>()
  const rows: TimelineRow[] = []
  let day: string | null = null
  const closeMonthsAfter = (month: string | null): void => {
    while (waiting[0] && (month === null || waiting[0].month > month)) {
      const trace = waiting.shift() as Trace
      rows.push({ kind: 'trace', key: `trace:${trace.month}`, ...trace })
      day = null
    }
  }
  for (const event of events) {
    if (seen.has(event.eventId)) continue
    seen.add(event.eventId)
    const happenedOn = helsinkiTime(event.occurredAt).day
    closeMonthsAfter(happenedOn.slice(0, MONTH_LENGTH))
    if (happenedOn !== day) rows.push({ kind: 'day', key: `day:${happenedOn}`, day: happenedOn })
    day = happenedOn
    rows.push({ kind: 'event', key: event.eventId, event })
  }
  if (complete) closeMonthsAfter(null)
  return rows
}
