import ICAL from 'ical.js'
import { AWAY } from './limits.ts'
import { wallTimeOf } from './wallTimeOf.ts'

/** One time of an entry that says its person is busy; `start` and `end` as wallTimeOf tells them. */
export type BusyEntry = { uid: string; title: string; start: number; end: number }

/** Repetitions walked through in one file at most, whatever it says: "every second since 1970" is a valid calendar. */
const MOST_STEPS = 5_000
const SECOND = 1_000
const DAY = 24 * 60 * 60 * 1000

const NOT_BUSY = ['FREE', 'TENTATIVE', 'WORKINGELSEWHERE']
const wordOf = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name) ?? '').toUpperCase()

const isBusy = (component: ICAL.Component): boolean =>
  wordOf(component, 'status') !== 'CANCELLED' &&
  wordOf(component, 'transp') !== 'TRANSPARENT' &&
  !NOT_BUSY.includes(wordOf(component, 'x-microsoft-cdo-busystatus'))

/** From the start until the end; an entry of a day without an end is that day (RFC 5545 3.6.1). */
const entryOf = (
  { component, uid, summary }: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time | null,
): BusyEntry | null => {
  if (!uid || !isBusy(component)) return null
  const from = wallTimeOf(start)
  const until = end ? wallTimeOf(end) : from
  return { uid, title: summary ?? '', start: from, end: start.isDate && until <= from ? from + DAY : until }
}

/**
 * The times at which the person of a calendar (.ics) is busy, repetitions too, until `horizon`. Null among them: an entry that
 * does not say so. Throws where the text is no calendar.
 */
export const busyEntries = (calendar: string, horizon: number): (BusyEntry | null)[] => {
  const root = new ICAL.Component(ICAL.parse(calendar))
  if (root.name !== 'vcalendar') throw new Error('not a calendar')
  const components = root.getAllSubcomponents('vevent')
  const exceptions = Map.groupBy(
    components.filter((component) => component.hasProperty('recurrence-id')),
    (component) => String(component.getFirstPropertyValue('uid')),
  )
  let steps = 0
  const timesOf = (component: ICAL.Component): (BusyEntry | null)[] => {
    // Given none, the library would take those of every other entry for this one's.
    const own = exceptions.get(String(component.getFirstPropertyValue('uid'))) ?? []
    const event = new ICAL.Event(component, { exceptions: own })
    if (!event.startDate) return [null]
    // A meeting that repeats for years is no day away at any of its times: they are not walked through.
    if (!event.startDate.isDate && event.duration.toSeconds() * SECOND < AWAY) return [null]
    if (!event.isRecurring()) return [entryOf(event, event.startDate, event.endDate)]
    const found: (BusyEntry | null)[] = []
    const times = event.iterator()
    for (let next = times.next(); next && steps < MOST_STEPS; next = times.next()) {
      steps += 1
      if (wallTimeOf(next) > horizon) break
      const { item, startDate, endDate } = event.getOccurrenceDetails(next)
      found.push(entryOf(item, startDate, endDate))
    }
    return found
  }
  return components.filter((component) => !component.hasProperty('recurrence-id')).flatMap(timesOf)
}
