import Holidays from 'date-holidays'

const SATURDAY = 6
/** The library knows Christmas Eve, Midsummer Eve and New Year's Eve as days when banks close early; the last is a working day. */
const NEW_YEARS_EVE = '12-31'

const finnish = new Holidays('FI', { types: ['public', 'bank'] })
const holidaysByYear = new Map<number, Set<string>>()

const holidaysOf = (year: number): Set<string> => {
  const known = holidaysByYear.get(year)
  if (known) return known
  const days = new Set(finnish.getHolidays(year).map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length)))
  days.delete(`${year}-${NEW_YEARS_EVE}`)
  holidaysByYear.set(year, days)
  return days
}

/**
 * Whether a day in Finland (`YYYY-MM-DD`) is a working day: not a Saturday, a Sunday or a public holiday, nor Midsummer Eve
 * or Christmas Eve (Act 150/1930 5 §). Server only: the table of holidays is large.
 */
export const isWorkingDay = (day: string): boolean => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== SATURDAY && !holidaysOf(Number(day.slice(0, 'YYYY'.length))).has(day)
}
