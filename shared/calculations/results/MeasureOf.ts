import type { CalculationTable } from '../ready/CalculationTable.ts'
import type { NamedResult } from './NamedResult.ts'

/** How a measure is read: the tables it needs, its unit, and its value or why there is none. */
export type MeasureOf<Source> = {
  needs: readonly CalculationTable[]
  unit: NamedResult['unit']
  read: (source: Source) => string | { why: NonNullable<NamedResult['why']> }
}
