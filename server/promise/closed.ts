import { openTimeBetween } from '#shared/promise/openTimeBetween.ts'
import type { Clock } from './Clock.ts'

/**
 * What of a clock that counts changes when it stops at `at`. Of what ended otherwise only a broken promise is told: to end it
 * keeps none, and hides none.
 */
export const closed = (clock: Clock, by: NonNullable<Clock['stoppedBy']>, at: Date): Partial<Clock> => {
  const { opening, startedAt, pausedAt, dueAt } = clock
  const pausedMs = clock.pausedMs + (pausedAt ? openTimeBetween(pausedAt, at, opening) : 0)
  const inTime = (pausedAt ?? at) <= dueAt
  return {
    ...{ open: false, stoppedAt: at, stoppedBy: by, pausedAt: null, pausedMs },
    kept: by === 'ended' && inTime ? null : inTime,
    waitedMs: Math.max(0, openTimeBetween(startedAt, at, opening) - pausedMs),
  }
}
