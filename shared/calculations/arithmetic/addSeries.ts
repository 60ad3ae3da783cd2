import { amountIn } from './amountIn.ts'
import { type Series, series } from './Series.ts'
import { sumOf } from './sumOf.ts'

/** Series together, month by month. */
export const addSeries = (all: readonly Series[]): Series =>
  series((month) => sumOf(all.map((one) => amountIn(one, month))))
