import type { CalculationPlan } from '../CalculationPlan.ts'
import type { Missing } from './Missing.ts'
import type { ReadyPlan } from './ReadyPlan.ts'
import { readyMaterials } from './readyMaterials.ts'
import { readyRows } from './readyRows.ts'

const missed = (table: 'plan' | 'sales', field: Missing['field']): Missing => ({
  table,
  rowId: null,
  rowName: '',
  field,
})

/** What of a plan can be calculated, and what is missing. Without its first month and its VAT nothing can. */
export const readyOf = (plan: CalculationPlan): { ready: ReadyPlan | null; missing: Missing[] } => {
  const sales = readyRows('sales', plan.sales, ['price', 'vat', 'units'])
  const materials = readyMaterials(sales.ready)
  const costs = readyRows('costs', plan.costs, ['amount', 'vat'])
  const staff = readyRows('staff', plan.staff, ['people', 'monthlyPay', 'sideCostPercent'])
  const investments = readyRows('investments', plan.investments, ['amount', 'vat'])
  const loans = readyRows('loans', plan.loans, ['amount', 'interestPercent', 'termMonths'])
  const funding = readyRows('funding', plan.funding, ['amount'])
  const { startMonth, vatRegistered } = plan
  const tables = [sales, materials, costs, staff, investments, loans, funding].flatMap(({ missing }) => missing)
  return {
    ready:
      startMonth === null || vatRegistered === null
        ? null
        : {
            settings: { startMonth, vatRegistered },
            openingCash: plan.openingCash ?? '0',
            reserve: plan.reserve ?? '0',
            owner: plan.owner,
            sales: sales.ready,
            materials: materials.ready,
            costs: costs.ready,
            staff: staff.ready,
            investments: investments.ready,
            loans: loans.ready,
            funding: funding.ready,
          },
    missing: [
      ...(startMonth === null ? [missed('plan', 'startMonth')] : []),
      ...(vatRegistered === null ? [missed('plan', 'vatRegistered')] : []),
      ...(sales.ready.length + sales.missing.length === 0 ? [missed('sales', 'rows')] : []),
      ...tables,
    ],
  }
}
