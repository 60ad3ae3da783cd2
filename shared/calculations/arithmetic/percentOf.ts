import { type Euros, euros } from './Euros.ts'
import type { Exact } from './Exact.ts'

/** So many percent of an amount, in whole cents. */
export const percentOf = (amount: Euros, percent: Exact | string): Euros =>
  amount.isZero() ? amount : euros(amount.times(percent).div(100))
