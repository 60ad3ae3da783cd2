import { defaultPromise } from '#shared/promise/defaultPromise.ts'
import { minutesOf } from '#shared/promise/minutesOf.ts'
import { AWAY } from './limits.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const { from: OPENS, until: CLOSES } = defaultPromise.opening
const dayOf = (wall: number): string => new Date(wall).toISOString().slice(0, 'YYYY-MM-DD'.length)

/**
 * The days on which somebody who is busy from `start` until `end` (milliseconds as wallTimeOf tells them) is away from work,
 * first and last; null: none.
 */
export const daysIn = (start: number, end: number): { from: string; until: string } | null => {
  const isAway = (midnight: number): boolean => {
    const opens = Math.max(start, midnight + minutesOf(OPENS) * MINUTE)
    const closes = Math.min(end, midnight + minutesOf(CLOSES) * MINUTE)
    return closes - opens >= AWAY
  }
  let first = Math.floor(start / DAY) * DAY
  let last = Math.floor((end - 1) / DAY) * DAY
  if (!isAway(first)) first += DAY
  if (!isAway(last)) last -= DAY
  return first <= last ? { from: dayOf(first), until: dayOf(last) } : null
}
