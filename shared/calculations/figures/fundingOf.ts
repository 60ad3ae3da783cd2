import { amountIn } from '../arithmetic/amountIn.ts'
import { type Euros, euros } from '../arithmetic/Euros.ts'
import { less } from '../arithmetic/less.ts'
import { lessSeries } from '../arithmetic/lessSeries.ts'
import { lowestOf } from '../arithmetic/lowestOf.ts'
import { runningTotal } from '../arithmetic/runningTotal.ts'
import { sumOf } from '../arithmetic/sumOf.ts'
import type { Calculation } from './Calculation.ts'

/**
 * How much money the plan needs: how deep the bank would go with nobody's money in it, and what should always be there.
 * What the named sources give stands beside it; what is still missing is seen from the cash flow they make, with the
 * interest and repayments they cost.
 */
export const fundingOf = ({ ready, figures, cash }: Calculation) => {
  const unfunded = runningTotal(lessSeries(cash.operations, cash.investments))
  const deepest = lowestOf(unfunded)
  const isNeeded = deepest.amount.lt(0)
  const depth: Euros = isNeeded ? euros(deepest.amount.neg()) : euros(0)
  const investments = isNeeded ? amountIn(runningTotal(cash.investments), deepest.month) : euros(0)
  const reserve = euros(ready.reserve)
  const openingCash = euros(ready.openingCash)
  const sources = {
    openingCash,
    own: sumOf(figures.own),
    investor: sumOf(figures.investor),
    grants: sumOf(figures.grants),
    loans: sumOf(figures.loansDrawn),
  }
  const lowest = lowestOf(cash.closing)
  const short = less(reserve, lowest.amount)
  return {
    deepestMonth: isNeeded ? deepest.month : null,
    investments,
    /** Below zero: the business has brought in part of what the investments cost. */
    operations: less(depth, investments),
    reserve,
    need: sumOf([depth, reserve]),
    sources,
    sourcesTotal: sumOf(Object.values(sources)),
    missing: short.gt(0) ? short : euros(0),
    lowest,
  }
}
