import { createHash } from 'node:crypto'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { busyEntries } from './busyEntries.ts'
import { daysIn } from './daysIn.ts'

type DaysAway = { calendarUid: string; title: string; from: string; until: string }

/** How far ahead repetitions are looked at, in days. */
const AHEAD = 366
const LONGEST_TITLE = 200

const DIGEST_LENGTH = 32
const digestOf = (uid: string): string => createHash('sha256').update(uid).digest('hex').slice(0, DIGEST_LENGTH)

/**
 * The days away that a calendar tells of, from today on, the first first; and how many of its entries are none: free,
 * tentative, cancelled, too short for a day away, or over. Throws where the text is no calendar.
 */
export const daysAwayIn = (calendar: string, now: Date): { found: DaysAway[]; leftOut: number } => {
  const today = dayInFinland(now)
  const entries = busyEntries(calendar, Date.parse(`${dayAfter(today, AHEAD)}T00:00:00Z`))
  const found = entries.flatMap((entry) => {
    const days = entry && daysIn(entry.start, entry.end)
    if (!days || days.until < today) return []
    return { calendarUid: digestOf(entry.uid), title: entry.title.slice(0, LONGEST_TITLE), ...days }
  })
  return { found: found.sort((a, b) => a.from.localeCompare(b.from)), leftOut: entries.length - found.length }
}
