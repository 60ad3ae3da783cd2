import type ICAL from 'ical.js'

const wall = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit' },
})

const FLOATING = 'floating'

/**
 * What the clocks and calendars of Finland show at a time of a calendar, as if it were UTC (milliseconds): days and hours can
 * then be counted. A date, and a time without a zone, are meant where the person is.
 */
export const wallTimeOf = (time: ICAL.Time): number => {
  const { year, month, day, hour, minute, isDate } = time
  if (isDate || time.zone.tzid === FLOATING)
    return Date.UTC(year, month - 1, day, isDate ? 0 : hour, isDate ? 0 : minute)
  return Date.parse(`${wall.format(time.toJSDate()).replace(' ', 'T')}:00Z`)
}
