import { dayAfter } from './dayAfter.ts'
import { dayInFinland } from './dayInFinland.ts'
import { isWorkingDay } from './isWorkingDay.ts'

/**
 * The day (YYYY-MM-DD, Finland) that is `count` working days after the day of `from`: what isWorkingDay says is none doesn't
 * count. The days of reviews. Server only: the table of holidays is large.
 */
export const addWorkingDays = (from: Date, count: number): string => {
  let day = dayInFinland(from)
  for (let left = count; left > 0; ) {
    day = dayAfter(day)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}
