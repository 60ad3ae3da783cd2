import type { Language } from '#shared/languages/Language.ts'
import { calculationResultTexts } from '../calculationResultTexts.ts'
import { calculationTexts } from '../calculationTexts.ts'
import type { NamedResult } from './NamedResult.ts'

/** What a named result is called: `Liikevaihto, vuosi 1`. */
export const labelOf = ({ measure, year }: Pick<NamedResult, 'measure' | 'year'>, language: Language): string => {
  const label = calculationResultTexts[`calculations.measure.${measure}`][language]
  return year === null ? label : `${label}, ${calculationTexts['calculations.year'][language]} ${year}`
}
