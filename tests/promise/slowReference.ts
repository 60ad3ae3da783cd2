import type { Opening } from '#shared/promise/Opening.ts'

const MINUTE = 60_000

/** Days without work that are no weekend, of the almanac of the University of Helsinki; written by hand, asked of no library. */
const HOLIDAYS = [
  ...['2025-01-01', '2025-01-06', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-29', '2025-06-20'],
  ...['2025-12-24', '2025-12-25', '2025-12-26'],
  ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-06-19'],
  ...['2026-12-24', '2026-12-25'],
  ...['2027-01-01', '2027-01-06', '2027-03-26', '2027-03-29', '2027-05-06', '2027-06-25', '2027-12-06', '2027-12-24'],
]

const onTheWall = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit' },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
})

/** Whether a service is open in the minute that begins at `moment`: look at a Finnish clock and calendar on the wall. */
const isOpen = (moment: number, { from, until }: Opening): boolean => {
  const [day = '', time = ''] = onTheWall.format(moment).split(' ')
  if (time < from || time >= until || HOLIDAYS.includes(day)) return false
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

type Pause = { from: number; until: number }

/**
 * When a promise of so many minutes of opening time is late, and how many of them had gone at `asked`: minute by minute,
 * counting those in which the service is open and nobody waits for the customer. Slow and obvious.
 */
export const slowReference = (start: number, minutes: number, opening: Opening, pauses: Pause[] = []) => {
  const counts = (moment: number) =>
    isOpen(moment, opening) && !pauses.some(({ from, until }) => moment >= from && moment < until)
  let gone = 0
  let moment = start
  // Late in the first minute that would count as one more.
  while (!(counts(moment) && gone === minutes)) {
    if (counts(moment)) gone += 1
    moment += MINUTE
  }
  return { due: new Date(moment) }
}
