import Holidays from 'date-holidays'
import { dayInFinland } from './dayInFinland.ts'

const DAY = 24 * 60 * 60 * 1000
const SATURDAY = 6

const finnish = new Holidays('FI', { types: ['public', 'bank'] })

const isWorkingDay = (day: string): boolean => {
  const noon = new Date(`${day}T12:00:00Z`)
  const weekday = noon.getUTCDay()
  return weekday !== 0 && weekday !== SATURDAY && !finnish.isHoliday(new Date(`${day}T12:00:00`))
}

/**
 * The day (YYYY-MM-DD, Finland) that is `count` working days after the day of `from`: Saturdays, Sundays and Finnish
 * public holidays don't count. The days of the promise and of reviews. Server only: the table of holidays is large.
 */
export const addWorkingDays = (from: Date, count: number): string => {
  let day = dayInFinland(from)
  for (let left = count; left > 0; ) {
    day = new Date(Date.parse(`${day}T12:00:00Z`) + DAY).toISOString().slice(0, 10)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}
