import type { Opening } from './Opening.ts'

const MINUTE = 60_000
const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** How long one day's opening is, in milliseconds. No working day is one on which the clocks are turned: that is a Sunday. */
export const openDayOf = ({ from, until }: Opening): number => (minutesOf(until) - minutesOf(from)) * MINUTE
