import type { Opening } from './Opening.ts'
import { openSpanFrom } from './openSpanFrom.ts'

/**
 * The moment by which `ms` milliseconds of opening time have gone since `from`. Where that is a closing time, the next
 * opening, since nothing lies between: an opening holds its first moment and not its last. Server only.
 */
export const addOpenTime = (from: Date, ms: number, opening: Opening): Date => {
  let span = openSpanFrom(from, opening)
  let left = ms
  while (left >= span.until.getTime() - span.from.getTime()) {
    left -= span.until.getTime() - span.from.getTime()
    span = openSpanFrom(span.until, opening)
  }
  return new Date(span.from.getTime() + left)
}
