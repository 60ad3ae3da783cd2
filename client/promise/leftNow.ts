import type { PromiseClock } from '#shared/promise/PromiseClock.ts'

/** What is left of opening time at `now` (ms since 1970), in milliseconds: it goes on until the service closes, then it rests. */
export const leftNow = ({ leftMs, asOf, closesAt }: PromiseClock, now: number): number => {
  if (closesAt === null) return leftMs
  const passed = Math.min(now, Date.parse(closesAt)) - Date.parse(asOf)
  return Math.max(0, leftMs - Math.max(0, passed))
}
