import type { Randomness } from './Randomness.ts'

const FIRST_YEAR = 1975
const LAST_YEAR = 2026
/** Days in a month that every month has. */
const SAFE_DAYS = 28
/** Months already gone in the last year. */
const LAST_MONTH = 9

const padded = (number: number) => String(number).padStart(2, '0')

const dayIn = (random: Randomness, year: number) =>
  `${year}-${padded(random.between(1, year === LAST_YEAR ? LAST_MONTH : 12))}-${padded(random.between(1, SAFE_DAYS))}`

/** The day a company was founded on, and later days of its life. Days are `YYYY-MM-DD`. */
export const makeHistory = (random: Randomness) => {
  // Most companies are young: the square leans towards today.
  const founded = Math.round(LAST_YEAR - (LAST_YEAR - FIRST_YEAR) * random.next() ** 2)
  const laterThan = (day: string): string => {
    const later = dayIn(random, random.between(Number(day.slice(0, 4)), LAST_YEAR))
    return later > day ? later : day
  }
  return { founded: dayIn(random, founded), laterThan }
}
