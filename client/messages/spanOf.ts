import { helsinkiInstant } from '../events/helsinkiTime.ts'
import { parseDay } from '../events/parseDay.ts'
import { parseTime } from '../events/parseTime.ts'
import type { TimeDraft } from './TimeDraft.ts'

type Problem = 'day' | 'time' | 'past'
type Span = { startsAt: string; endsAt: string }

/** The time that was typed, as the contract takes it; or what is wrong with it. Null where nothing was typed. */
export const spanOf = (draft: TimeDraft, today: string, now = new Date()): Span | Problem | null => {
  const { day, from, until } = draft
  if (`${day}${from}${until}`.trim() === '') return null
  const on = parseDay(day, today)
  if (!on) return 'day'
  const [begins, ends] = [parseTime(from), parseTime(until)]
  if (!begins || !ends) return 'time'
  const startsAt = helsinkiInstant({ day: on, ...begins })
  const endsAt = helsinkiInstant({ day: on, ...ends })
  if (startsAt >= endsAt) return 'time'
  return startsAt <= now ? 'past' : { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
}
