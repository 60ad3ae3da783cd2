import { addSeries } from '../arithmetic/addSeries.ts'
import { euros } from '../arithmetic/Euros.ts'
import { lessSeries } from '../arithmetic/lessSeries.ts'
import { runningTotal } from '../arithmetic/runningTotal.ts'
import type { Series } from '../arithmetic/Series.ts'
import { openAfter } from '../flows/openAfter.ts'
import type { Figures } from './Figures.ts'

/**
 * What the company has and owes at the end of each month. Assets and the sum of debts and equity are counted from
 * different figures, so that they agree is a check of everything between.
 */
export const balanceOf = (figures: Figures, closing: Series, netResult: Series, openingCash: string) => {
  const receivables = openAfter(figures.sales)
  const fixedAssets = runningTotal(lessSeries(figures.investments.net, figures.depreciation))
  const payables = addSeries([openAfter(figures.materials), openAfter(figures.costs)])
  const vatDebt = runningTotal(lessSeries(figures.vatDue, figures.vatSettled))
  const loans = runningTotal(lessSeries(figures.loansDrawn, figures.repayments))
  const invested = addSeries([figures.own, figures.investor, figures.grants])
  return {
    cash: closing,
    receivables,
    fixedAssets,
    assets: addSeries([closing, receivables, fixedAssets]),
    payables,
    /** Below zero: the state owes the company. */
    vatDebt,
    loans,
    equity: runningTotal(lessSeries(addSeries([invested, netResult]), figures.drawings), euros(openingCash)),
  }
}
