import type { Opening } from './Opening.ts'
import { openSpanFrom } from './openSpanFrom.ts'

/** How many milliseconds of opening time lie from `from` to `to`; none when `to` is not after `from`. Server only. */
export const openTimeBetween = (from: Date, to: Date, opening: Opening): number => {
  let passed = 0
  for (let span = openSpanFrom(from, opening); span.from < to; span = openSpanFrom(span.until, opening))
    passed += Math.min(span.until.getTime(), to.getTime()) - span.from.getTime()
  return passed
}
