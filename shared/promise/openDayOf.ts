import { minutesOf } from './minutesOf.ts'
import type { Opening } from './Opening.ts'

const MINUTE = 60_000

/** How long one day's opening is, in milliseconds. */
export const openDayOf = ({ from, until }: Opening): number => (minutesOf(until) - minutesOf(from)) * MINUTE
