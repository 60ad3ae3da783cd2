import type { Calculation } from '../figures/Calculation.ts'
import { PLAN_YEARS } from '../planLength.ts'
import type { Missing } from '../ready/Missing.ts'
import { Measure } from './Measure.ts'
import type { MeasureOf } from './MeasureOf.ts'
import type { NamedResult } from './NamedResult.ts'
import { planMeasures } from './planMeasures.ts'
import { yearMeasures } from './yearMeasures.ts'

const YEARS = Array.from({ length: PLAN_YEARS }, (_, index) => index + 1)

const named = <Source>(
  name: { key: string; measure: Measure; year: number | null },
  { needs, unit, read }: MeasureOf<Source>,
  source: Source | null,
  missing: readonly Missing[],
): NamedResult => {
  const lacks = missing.filter(({ table }) => table === 'plan' || needs.includes(table))
  const isKnown = source !== null && lacks.length === 0
  const value = isKnown ? read(source) : null
  return {
    ...name,
    unit,
    value: typeof value === 'string' ? value : null,
    missing: lacks,
    why: value !== null && typeof value !== 'string' ? value.why : null,
  }
}

/** Every result that can be quoted, always all of them: a key that text quotes never vanishes. */
export const namedResultsOf = (calculation: Calculation | null, missing: readonly Missing[]): NamedResult[] =>
  Measure.options.flatMap((measure) => {
    if (!(measure in yearMeasures)) {
      const how: MeasureOf<Calculation> = planMeasures[measure as keyof typeof planMeasures]
      return named({ key: measure, measure, year: null }, how, calculation, missing)
    }
    const how = yearMeasures[measure as keyof typeof yearMeasures]
    return YEARS.map((year) =>
      named({ key: `${measure}.year${year}`, measure, year }, how, calculation && { calculation, year }, missing),
    )
  })
