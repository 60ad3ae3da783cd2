import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import type { Sensitivity } from '#shared/calculations/results/Sensitivity.ts'
import type { Wording } from './Wording.ts'

/** What the parts of a report are made from. */
export type Reported = {
  inputs: CalculationPlan
  results: CalculationResults
  tables: NonNullable<CalculationResults['tables']>
  sensitivity: Sensitivity | null
  wording: Wording
}
