import { amountIn } from '../arithmetic/amountIn.ts'
import { percentOf } from '../arithmetic/percentOf.ts'
import { type Series, series } from '../arithmetic/Series.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'

/** The employer's side costs of a pay. */
export const sideCostSeries = (line: ReadyPlan['staff'][number], pay: Series): Series =>
  series((month) => percentOf(amountIn(pay, month), line.sideCostPercent))
