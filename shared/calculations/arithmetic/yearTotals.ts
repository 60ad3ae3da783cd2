import { MONTHS_IN_YEAR, PLAN_YEARS } from '../planLength.ts'
import type { Euros } from './Euros.ts'
import type { Series } from './Series.ts'
import { sumOf } from './sumOf.ts'

/** What a series comes to in each year of the plan. */
export const yearTotals = (of: Series): Euros[] =>
  Array.from({ length: PLAN_YEARS }, (_, year) => sumOf(of.slice(year * MONTHS_IN_YEAR, (year + 1) * MONTHS_IN_YEAR)))
