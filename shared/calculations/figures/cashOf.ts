import { addSeries } from '../arithmetic/addSeries.ts'
import { amountIn } from '../arithmetic/amountIn.ts'
import { type Euros, euros } from '../arithmetic/Euros.ts'
import { lessSeries } from '../arithmetic/lessSeries.ts'
import { runningTotal } from '../arithmetic/runningTotal.ts'
import { series } from '../arithmetic/Series.ts'
import type { Figures } from './Figures.ts'

/** The cash flow: money in and out in the month it moves, VAT included. Each closing is the opening and the change. */
export const cashOf = (figures: Figures, openingCash: string) => {
  const start: Euros = euros(openingCash)
  const { pay, sideCosts, yel, vatSettled, incomeTax, drawings, own, investor, grants, loansDrawn } = figures
  const received = figures.sales.paid
  const materials = figures.materials.paid
  const costs = figures.costs.paid
  const investments = figures.investments.paid
  const operations = lessSeries(received, materials, costs, pay, sideCosts, yel, vatSettled, incomeTax, drawings)
  const fundingIn = addSeries([own, investor, grants, loansDrawn])
  const { interest, repayments } = figures
  const change = lessSeries(addSeries([operations, fundingIn]), investments, interest, repayments)
  const closing = runningTotal(change, start)
  return {
    opening: series((month) => (month === 1 ? start : amountIn(closing, month - 1))),
    received,
    materials,
    costs,
    pay,
    sideCosts,
    yel,
    vatSettled,
    incomeTax,
    drawings,
    operations,
    investments,
    own,
    investor,
    grants,
    loansDrawn,
    interest,
    repayments,
    change,
    closing,
  }
}
