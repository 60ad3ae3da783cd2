import type { CalculationPlan } from './CalculationPlan.ts'
import { sensitivityOf } from './figures/sensitivityOf.ts'
import { readyOf } from './ready/readyOf.ts'
import type { Sensitivity } from './results/Sensitivity.ts'
import { writtenEuros } from './results/writtenEuros.ts'

/**
 * The sensitivity of a plan, of the rows that are complete; null until anything can be calculated. It is the whole plan
 * calculated some twenty-five times, so it is asked apart from the results that follow every keystroke.
 */
export const calculateSensitivity = (plan: CalculationPlan, changes?: readonly number[]): Sensitivity | null => {
  const { ready } = readyOf(plan)
  return (
    ready &&
    sensitivityOf(ready, changes).map(({ netResult, lowestCash, fundingMissing, ...tried }) => ({
      ...tried,
      netResult: netResult.map(writtenEuros),
      lowestCash: writtenEuros(lowestCash),
      fundingMissing: writtenEuros(fundingMissing),
    }))
  )
}
