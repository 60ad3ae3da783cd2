import Holidays from 'date-holidays'
import { dayInFinland } from './dayInFinland.ts'

const DAY = 24 * 60 * 60 * 1000
const SATURDAY = 6

// `bank`: the eves of Midsummer and Christmas, which count as holidays (150/1930 5 §), and New Year's Eve, which does not.
const finnish = new Holidays('FI', { types: ['public', 'bank'] })
const NEW_YEARS_EVE = '12-31'

const isWorkingDay = (day: string): boolean => {
  const noon = new Date(`${day}T12:00:00Z`)
  const weekday = noon.getUTCDay()
  if (weekday === 0 || weekday === SATURDAY) return false
  return day.endsWith(NEW_YEARS_EVE) || !finnish.isHoliday(noon)
}

/**
 * The day (YYYY-MM-DD, Finland) that is `count` working days after the day of `from`: Saturdays, Sundays, Finnish public
 * holidays and the eves of Midsummer and Christmas don't count. The days of the promise and of reviews. Server only: the
 * table of holidays is large.
 */
export const addWorkingDays = (from: Date, count: number): string => {
  let day = dayInFinland(from)
  for (let left = count; left > 0; ) {
    day = new Date(Date.parse(`${day}T12:00:00Z`) + DAY).toISOString().slice(0, 10)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}
