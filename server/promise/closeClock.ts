import { openTimeBetween } from '#shared/promise/openTimeBetween.ts'
import type { Clock } from './Clock.ts'
import { clearEscalations } from './clearEscalations.ts'
import { ClockModel } from './clockModel.ts'

/** A clock that counts stops at `at`. Of what ended otherwise only a broken promise is told: nobody kept one. */
export const closeClock = async (clock: Clock, by: NonNullable<Clock['stoppedBy']>, at: Date): Promise<void> => {
  const { _id, opening, startedAt, pausedAt, dueAt } = clock
  const paused = pausedAt ? openTimeBetween(pausedAt, at, opening) : 0
  const pausedMs = clock.pausedMs + paused
  const inTime = (pausedAt ?? at) <= dueAt
  await ClockModel.updateOne(
    { _id, open: true },
    {
      $set: {
        ...{ open: false, stoppedAt: at, stoppedBy: by, pausedAt: null, pausedMs },
        kept: by === 'ended' && inTime ? null : inTime,
        waitedMs: Math.max(0, openTimeBetween(startedAt, at, opening) - pausedMs),
      },
    },
  )
  await clearEscalations([_id], at)
}
