import type { z } from 'zod'
import { openDayOf } from '#shared/promise/openDayOf.ts'
import { openSpanFrom } from '#shared/promise/openSpanFrom.ts'
import { openTimeBetween } from '#shared/promise/openTimeBetween.ts'
import type { PromiseClock } from '#shared/promise/PromiseClock.ts'
import type { Clock } from './Clock.ts'

/** A clock as it goes to the screen. Who may see the thing may see its clock. */
export const presentClock = (clock: Clock, now: Date): z.input<typeof PromiseClock> => {
  const { opening, workingDays, startedAt, dueAt, soonAt, pausedAt, stoppedAt, stoppedBy, kept } = clock
  const span = openSpanFrom(now, opening)
  const counts = clock.open && !pausedAt && now >= startedAt && now < dueAt && span.from <= now
  const paused = pausedAt ? openTimeBetween(pausedAt, now, opening) : 0
  const iso = (moment: Date | null) => moment?.toISOString() ?? null
  return {
    startedAt: startedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    soonAt: soonAt.toISOString(),
    pausedAt: iso(pausedAt),
    pausedMs: clock.pausedMs + paused,
    promisedMs: workingDays * openDayOf(opening),
    dayMs: openDayOf(opening),
    leftMs: openTimeBetween(pausedAt ?? stoppedAt ?? (now < startedAt ? startedAt : now), dueAt, opening),
    closesAt: counts ? iso(span.until) : null,
    asOf: now.toISOString(),
    stoppedAt: iso(stoppedAt),
    stoppedBy,
    kept,
  }
}
