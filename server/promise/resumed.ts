import { openTimeBetween } from '#shared/promise/openTimeBetween.ts'
import type { Clock } from './Clock.ts'
import { timesOf } from './timesOf.ts'

/** What of a clock that was paused changes when it counts again from `at` on: what was left of opening time then is left now. */
export const resumed = (clock: Clock, at: Date): Partial<Clock> => {
  const { opening, workingDays, pausedAt, dueAt } = clock
  if (!pausedAt) return {}
  const left = openTimeBetween(pausedAt, dueAt, opening)
  // One that was late when it was paused has been late since then, not from now.
  const times = pausedAt <= dueAt ? timesOf(at, left, { workingDays, opening }) : {}
  return { ...times, pausedAt: null, pausedMs: clock.pausedMs + openTimeBetween(pausedAt, at, opening) }
}
