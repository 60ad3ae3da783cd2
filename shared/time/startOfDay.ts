import { dayInFinland } from './dayInFinland.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** Summer time is three hours ahead of UTC, winter time two; the clocks turn at night after midnight, never at it. */
const SUMMER_OFFSET = 3 * HOUR
const WINTER_OFFSET = 2 * HOUR

/** The moment when a day in Finland (`YYYY-MM-DD`) begins, or one `plus` days later. */
export const startOfDay = (day: string, plus = 0): Date => {
  const midnight = Date.parse(`${day}T00:00:00Z`) + plus * DAY
  const wanted = new Date(midnight).toISOString().slice(0, 10)
  const inSummer = new Date(midnight - SUMMER_OFFSET)
  return dayInFinland(inSummer) === wanted ? inSummer : new Date(midnight - WINTER_OFFSET)
}
