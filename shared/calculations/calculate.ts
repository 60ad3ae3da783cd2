import type { CalculationPlan } from './CalculationPlan.ts'
import { calculationOf } from './figures/calculationOf.ts'
import { readyOf } from './ready/readyOf.ts'
import type { CalculationResults } from './results/CalculationResults.ts'
import { namedResultsOf } from './results/namedResultsOf.ts'
import { notesOf } from './results/notesOf.ts'
import { tablesOf } from './results/tablesOf.ts'
import { vatFacts } from './vat/vatFacts.ts'

/** All results of a plan. The same plan gives the same results, wherever it is calculated. */
export const calculate = (plan: CalculationPlan): CalculationResults => {
  const { ready, missing } = readyOf(plan)
  const calculation = ready && calculationOf(ready)
  return {
    missing,
    notes: calculation ? notesOf(calculation) : [],
    tables: calculation && tablesOf(calculation),
    named: namedResultsOf(calculation, missing),
    vatCheckedOn: vatFacts.checkedOn,
  }
}
