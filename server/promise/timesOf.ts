import { addOpenTime } from '#shared/promise/addOpenTime.ts'
import { openDayOf } from '#shared/promise/openDayOf.ts'
import type { Promised } from '#shared/promise/Promised.ts'

/** Nearly late: a quarter of the promise is left. As long after it was late, the lead is told. */
const PART = 4

/** When a clock that counts from `at` with `leftMs` of opening time left is nearly late, late, and its lead's business. */
export const timesOf = (at: Date, leftMs: number, { workingDays, opening }: Promised) => {
  const quarter = (workingDays * openDayOf(opening)) / PART
  return {
    soonAt: addOpenTime(at, Math.max(0, leftMs - quarter), opening),
    dueAt: addOpenTime(at, leftMs, opening),
    leadAt: addOpenTime(at, leftMs + quarter, opening),
  }
}
