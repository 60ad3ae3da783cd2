import { openTimeBetween } from '#shared/promise/openTimeBetween.ts'
import { ClockModel } from './clockModel.ts'
import { findOpenClock } from './findOpenClock.ts'
import { timesOf } from './timesOf.ts'

/** A thing waits for us again from `at` on, in the running transaction: what was left of opening time when it was paused is left now. */
export const resumeClock = async (thingId: string, at: Date): Promise<void> => {
  const clock = await findOpenClock(thingId)
  if (!clock?.pausedAt) return
  const { _id, opening, pausedAt, dueAt } = clock
  const left = openTimeBetween(pausedAt, dueAt, opening)
  const pausedMs = clock.pausedMs + openTimeBetween(pausedAt, at, opening)
  // One that was late when it was paused is late from then on, not from now.
  const times = left > 0 ? timesOf(at, left, clock) : {}
  await ClockModel.updateOne({ _id }, { $set: { ...times, pausedAt: null, pausedMs } })
}
