import type { Euros } from './Euros.ts'
import type { Exact } from './Exact.ts'

/** How many percent one amount is of another; null when the other is nothing. */
export const ratioPercent = (part: Euros, whole: Euros): Exact | null =>
  whole.isZero() ? null : part.div(whole).times(100)
