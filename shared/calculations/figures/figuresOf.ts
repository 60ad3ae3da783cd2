import { addSeries } from '../arithmetic/addSeries.ts'
import { euros } from '../arithmetic/Euros.ts'
import { lessSeries } from '../arithmetic/lessSeries.ts'
import { type Series, series } from '../arithmetic/Series.ts'
import { sumOf } from '../arithmetic/sumOf.ts'
import type { Assumptions } from '../flows/Assumptions.ts'
import { addFlows } from '../flows/addFlows.ts'
import { costFlow } from '../flows/costFlow.ts'
import { depreciationSeries } from '../flows/depreciationSeries.ts'
import { investmentFlow } from '../flows/investmentFlow.ts'
import { loanSchedule } from '../flows/loanSchedule.ts'
import { materialFlow } from '../flows/materialFlow.ts'
import { onceIn } from '../flows/onceIn.ts'
import { paySeries } from '../flows/paySeries.ts'
import { salesFlow } from '../flows/salesFlow.ts'
import { sideCostSeries } from '../flows/sideCostSeries.ts'
import type { FundingSource } from '../input/FundingSource.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'
import { vatSettled } from '../vat/vatSettled.ts'
import type { Figures } from './Figures.ts'

const nothing = euros(0)
const monthly = (amount: string | null): Series => {
  const each = euros(amount ?? 0)
  return series(() => each)
}

/** A plan in time, under assumptions. */
export const figuresOf = (ready: ReadyPlan, tried: Assumptions): Figures => {
  const { settings, owner } = ready
  const sales = addFlows(ready.sales.map((line) => salesFlow(line, settings, tried)))
  const materials = addFlows(ready.materials.map((line) => materialFlow(line, settings, tried)))
  const costs = addFlows(ready.costs.map((line) => costFlow(line, settings, tried)))
  const bought = ready.investments.map((row) => ({ row, flow: investmentFlow(row, settings) }))
  const investments = addFlows(bought.map(({ flow }) => flow))
  const staff = ready.staff.map((line) => ({ line, pay: paySeries(line, tried) }))
  const vatDue = lessSeries(sales.vat, materials.vat, costs.vat, investments.vat)
  const schedules = ready.loans.map((loan) => ({
    id: loan.id,
    name: loan.name,
    rows: loanSchedule(loan, tried.interest),
  }))
  const ofLoans = (part: 'interest' | 'repayment') =>
    addSeries(
      ready.loans.map((loan, index) =>
        // The first payment is a month after the loan is drawn.
        series((month) => schedules[index]?.rows[month - loan.month - 1]?.[part] ?? nothing),
      ),
    )
  const funded = (kind: FundingSource['kind']) =>
    addSeries(ready.funding.filter((source) => source.kind === kind).map(({ month, amount }) => onceIn(month, amount)))
  return {
    sales,
    materials,
    costs,
    investments,
    pay: addSeries(staff.map(({ pay }) => pay)),
    sideCosts: addSeries(staff.map(({ line, pay }) => sideCostSeries(line, pay))),
    yel: monthly(owner.yelPerMonth),
    drawings: monthly(owner.drawingsPerMonth),
    incomeTax: monthly(owner.incomeTaxPerMonth),
    depreciation: addSeries(bought.map(({ row, flow }) => depreciationSeries(row, sumOf(flow.net)))),
    vatDue,
    vatSettled: vatSettled(vatDue),
    own: funded('own'),
    investor: funded('investor'),
    grants: funded('grant'),
    loansDrawn: addSeries(ready.loans.map(({ month, amount }) => onceIn(month, amount))),
    interest: ofLoans('interest'),
    repayments: ofLoans('repayment'),
    schedules,
  }
}
