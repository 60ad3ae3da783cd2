import { amountIn } from '../arithmetic/amountIn.ts'
import { yearEnds } from '../arithmetic/yearEnds.ts'
import { yearTotals } from '../arithmetic/yearTotals.ts'
import type { Calculation } from '../figures/Calculation.ts'
import { MONTHS_IN_YEAR, PLAN_YEARS } from '../planLength.ts'
import { CASH_ROWS } from './rowKeys.ts'
import { tableFrom } from './tableFrom.ts'

/** The cash flow; a year opens with its first month and closes with its last. */
export const cashTable = ({ cash }: Calculation) =>
  tableFrom(CASH_ROWS, cash, (row, key) => {
    if (key === 'closing') return yearEnds(row)
    if (key === 'opening')
      return Array.from({ length: PLAN_YEARS }, (_, year) => amountIn(row, year * MONTHS_IN_YEAR + 1))
    return yearTotals(row)
  })
