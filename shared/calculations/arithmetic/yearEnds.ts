import { MONTHS_IN_YEAR, PLAN_YEARS } from '../planLength.ts'
import { amountIn } from './amountIn.ts'
import type { Euros } from './Euros.ts'
import type { Series } from './Series.ts'

/** What a series has in the last month of each year of the plan. */
export const yearEnds = (of: Series): Euros[] =>
  Array.from({ length: PLAN_YEARS }, (_, year) => amountIn(of, (year + 1) * MONTHS_IN_YEAR))
