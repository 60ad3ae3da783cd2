import { yearEnds } from '../arithmetic/yearEnds.ts'
import { yearTotals } from '../arithmetic/yearTotals.ts'
import { calendarMonth } from '../calendarMonth.ts'
import type { Calculation } from '../figures/Calculation.ts'
import { PLAN_MONTHS } from '../planLength.ts'
import { breakEvenRows } from './breakEvenRows.ts'
import type { CalculationResults } from './CalculationResults.ts'
import { cashTable } from './cashTable.ts'
import { fundingTable } from './fundingTable.ts'
import { loanRows } from './loanRows.ts'
import { BALANCE_ROWS, PROFIT_ROWS } from './rowKeys.ts'
import { tableFrom } from './tableFrom.ts'
import { vatTable } from './vatTable.ts'

/** All tables of a calculation but its sensitivity, which is many calculations. */
export const tablesOf = (calculation: Calculation): NonNullable<CalculationResults['tables']> => {
  const { ready, profit, balance } = calculation
  return {
    months: Array.from({ length: PLAN_MONTHS }, (_, index) => calendarMonth(ready.settings.startMonth, index + 1)),
    cashFlow: cashTable(calculation),
    profitability: tableFrom(PROFIT_ROWS, profit, yearTotals),
    vat: vatTable(calculation),
    balance: tableFrom(BALANCE_ROWS, balance, yearEnds),
    funding: fundingTable(calculation),
    loans: loanRows(calculation),
    breakEven: breakEvenRows(calculation),
  }
}
