import { amountIn } from '../arithmetic/amountIn.ts'
import { type Euros, euros } from '../arithmetic/Euros.ts'
import { inEqualParts } from '../arithmetic/inEqualParts.ts'
import { less } from '../arithmetic/less.ts'
import { percentOf } from '../arithmetic/percentOf.ts'
import { type Series, series } from '../arithmetic/Series.ts'
import { yearOf } from '../arithmetic/yearOf.ts'
import { MONTHS_IN_YEAR, PLAN_MONTHS } from '../planLength.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'

type Row = Pick<ReadyPlan['investments'][number], 'depreciation' | 'years' | 'percent' | 'month'>

const declining = (row: Row, cost: Euros): Euros[] => {
  const parts: Euros[] = []
  let left = cost
  for (let month = row.month; month <= PLAN_MONTHS; month = yearOf(month) * MONTHS_IN_YEAR + 1) {
    const ofYear = percentOf(left, row.percent)
    parts.push(...inEqualParts(ofYear, yearOf(month) * MONTHS_IN_YEAR - month + 1))
    left = less(left, ofYear)
  }
  return parts
}

/**
 * Depreciation by month, from the month of buying. In equal parts over the years of use; or a percentage of what is left
 * at each year's end, the whole of it in the first year too, as in taxation, evenly over that year's months of use.
 */
export const depreciationSeries = (row: Row, cost: Euros): Series => {
  const parts = {
    none: () => [],
    straight: () => inEqualParts(cost, row.years * MONTHS_IN_YEAR),
    declining: () => declining(row, cost),
  }[row.depreciation]()
  return series((month) => (month < row.month ? euros(0) : amountIn(parts, month - row.month + 1)))
}
