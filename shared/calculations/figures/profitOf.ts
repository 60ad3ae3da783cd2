import { lessSeries } from '../arithmetic/lessSeries.ts'
import type { Figures } from './Figures.ts'

/** Profitability: what belongs to each month, without VAT, whenever it is paid. Grants are not counted into it. */
export const profitOf = (figures: Figures) => {
  const { pay, sideCosts, yel, depreciation, interest, incomeTax } = figures
  const turnover = figures.sales.net
  const materials = figures.materials.net
  const costs = figures.costs.net
  const grossMargin = lessSeries(turnover, materials)
  const operatingMargin = lessSeries(grossMargin, pay, sideCosts, yel, costs)
  const operatingResult = lessSeries(operatingMargin, depreciation)
  const resultBeforeTax = lessSeries(operatingResult, interest)
  return {
    turnover,
    materials,
    grossMargin,
    pay,
    sideCosts,
    yel,
    costs,
    operatingMargin,
    depreciation,
    operatingResult,
    interest,
    resultBeforeTax,
    incomeTax,
    netResult: lessSeries(resultBeforeTax, incomeTax),
  }
}
