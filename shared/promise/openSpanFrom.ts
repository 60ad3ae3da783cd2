import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { isWorkingDay } from '#shared/time/isWorkingDay.ts'
import { momentInFinland } from '#shared/time/momentInFinland.ts'
import type { Opening } from './Opening.ts'

type Span = { from: Date; until: Date }

/**
 * What is left of the opening that holds `moment`, or the whole of the next one: from `from` until just before `until`.
 * Openings are on working days, by the clocks of Finland. Server only: the table of holidays is large.
 */
export const openSpanFrom = (moment: Date, opening: Opening): Span => {
  for (let day = dayInFinland(moment); ; day = dayAfter(day)) {
    if (!isWorkingDay(day)) continue
    const until = momentInFinland(day, opening.until)
    if (moment >= until) continue
    const from = momentInFinland(day, opening.from)
    return { from: moment > from ? moment : from, until }
  }
}
