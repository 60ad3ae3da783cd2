import { amountIn } from './amountIn.ts'
import { less } from './less.ts'
import { type Series, series } from './Series.ts'

/** A series without others, month by month. */
export const lessSeries = (from: Series, ...others: readonly Series[]): Series =>
  series((month) => less(amountIn(from, month), ...others.map((one) => amountIn(one, month))))
