import { type Euros, euros } from '../arithmetic/Euros.ts'
import { Exact } from '../arithmetic/Exact.ts'
import { less } from '../arithmetic/less.ts'
import { ratioPercent } from '../arithmetic/ratioPercent.ts'
import { sumOf } from '../arithmetic/sumOf.ts'
import { yearTotals } from '../arithmetic/yearTotals.ts'
import { MONTHS_IN_YEAR } from '../planLength.ts'
import type { Calculation } from './Calculation.ts'

type BreakEven = {
  fixedCosts: Euros
  marginPercent: Exact | null
  turnover: Euros | null
  perMonth: Euros | null
  /** How many percent the sales may fall short; below zero they fall short as planned. */
  safetyMargin: Exact | null
  /** What the planned sales are multiplied by to reach it. */
  share: Exact | null
  why: 'noSales' | 'noMargin' | null
}

/**
 * The turnover of each year at which its result before tax is nothing: costs that do not follow the sales, divided by the
 * part of each euro that is left after materials.
 */
export const breakEvenOf = ({ profit }: Calculation): BreakEven[] =>
  yearTotals(profit.turnover).map((turnover, year) => {
    const of = (row: keyof typeof profit) => yearTotals(profit[row])[year] ?? euros(0)
    const margin = of('grossMargin')
    const fixedCosts = sumOf([of('pay'), of('sideCosts'), of('yel'), of('costs'), of('depreciation'), of('interest')])
    const marginPercent = ratioPercent(margin, turnover)
    const unreached = { fixedCosts, marginPercent, turnover: null, perMonth: null, safetyMargin: null, share: null }
    if (turnover.isZero()) return { ...unreached, why: 'noSales' }
    if (margin.lte(0)) return { ...unreached, why: 'noMargin' }
    const share = new Exact(fixedCosts).div(margin)
    const needed = euros(share.times(turnover))
    return {
      fixedCosts,
      marginPercent,
      turnover: needed,
      perMonth: euros(needed.div(MONTHS_IN_YEAR)),
      safetyMargin: ratioPercent(less(turnover, needed), turnover),
      share,
      why: null,
    }
  })
