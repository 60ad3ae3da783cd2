import type { CalculationPlan } from './CalculationPlan.ts'
import { calculationOf } from './figures/calculationOf.ts'
import type { Missing } from './ready/Missing.ts'
import { readyOf } from './ready/readyOf.ts'
import type { CalculationResults } from './results/CalculationResults.ts'
import { namedResultsOf } from './results/namedResultsOf.ts'
import { notesOf } from './results/notesOf.ts'
import { tablesOf } from './results/tablesOf.ts'
import { vatFacts } from './vat/vatFacts.ts'

/**
 * All results of a plan. The same plan gives the same results, wherever it is calculated. `wrong` are cells that somebody filled in
 * and nobody can read: what needs their table waits for them as for empty ones.
 */
export const calculate = (plan: CalculationPlan, wrong: readonly Missing[] = []): CalculationResults => {
  const { ready, missing: empty } = readyOf(plan)
  const hasWrongSales = wrong.some(({ table }) => table === 'sales')
  const missing = [...empty.filter(({ field }) => field !== 'rows' || !hasWrongSales), ...wrong]
  const calculation = ready && calculationOf(ready)
  return {
    missing,
    notes: calculation ? notesOf(calculation) : [],
    tables: calculation && tablesOf(calculation),
    named: namedResultsOf(calculation, missing),
    vatCheckedOn: vatFacts.checkedOn,
  }
}
