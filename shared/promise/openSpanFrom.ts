import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { isWorkingDay } from '#shared/time/isWorkingDay.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import { minutesOf } from './minutesOf.ts'
import type { Opening } from './Opening.ts'

type Span = { from: Date; until: Date }

const MINUTE = 60_000

/**
 * What is left of the opening that holds `moment`, or the whole of the next one: from `from` until just before `until`.
 * Openings are on working days, by the clocks of Finland; those are turned on Sundays, so that an opening is always as long
 * as they say. Server only: the table of holidays is large.
 */
export const openSpanFrom = (moment: Date, opening: Opening): Span => {
  for (let day = dayInFinland(moment); ; day = dayAfter(day)) {
    if (!isWorkingDay(day)) continue
    const midnight = startOfDay(day).getTime()
    const until = new Date(midnight + minutesOf(opening.until) * MINUTE)
    if (moment >= until) continue
    const from = new Date(midnight + minutesOf(opening.from) * MINUTE)
    return { from: moment > from ? moment : from, until }
  }
}
