import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import type { AdviceCheck } from './AdviceCheck.ts'
import type { CheckName } from './CheckName.ts'
import { fundingAdviceOf } from './fundingAdviceOf.ts'
import { profitAdviceOf } from './profitAdviceOf.ts'

const CRITERIA = [
  'fundingCovered',
  'ownShare',
  'cashAboveZero',
  'repaymentsCarried',
  'breakEven',
  'pensionCounted',
] as const satisfies CheckName[]
/** So many of the missing cells are told; the calculation itself tells all. */
const TOLD = 5

const completeCheck = ({ missing, tables }: CalculationResults): AdviceCheck => {
  const finding = tables === null ? 'notBegun' : missing.length > 0 ? 'missing' : 'complete'
  return {
    ...{ check: 'calculationsComplete', section: null, finding, state: finding === 'complete' ? 'fine' : 'look' },
    numbers: [{ name: 'count', unit: 'count', value: String(missing.length) }],
    missing: missing.slice(0, TOLD),
  }
}

/**
 * Whether the calculations are complete, and what those who fund businesses usually ask of them. Nothing is said of figures that lack
 * something: they would look like an answer.
 */
export const financingOf = (results: CalculationResults): AdviceCheck[] => {
  const { tables, missing, notes } = results
  const isWhole = tables !== null && missing.length === 0
  const found = isWhole ? { ...fundingAdviceOf(tables), ...profitAdviceOf(tables, notes) } : null
  return [
    completeCheck(results),
    ...CRITERIA.map(
      (check): AdviceCheck => ({
        ...{ check, section: null, missing: [] },
        ...(found ? found[check] : { finding: 'waits', state: 'waits', numbers: [] }),
      }),
    ),
  ]
}
