import type { Language } from '#shared/languages/Language.ts'
import { calculationResultTexts } from '../calculationResultTexts.ts'
import { calculationTexts } from '../calculationTexts.ts'
import type { NamedResult } from './NamedResult.ts'
import { sayMissing } from './sayMissing.ts'
import { sayValue } from './sayValue.ts'

/**
 * What stands in a text where a result is quoted: its value, else what is missing, else why there is none. null for a key
 * that is none of ours. Which cells are missing is said only where it is asked for: whoever reads the text may not read those.
 */
export const quoteResult = (
  named: readonly NamedResult[],
  key: string,
  language: Language,
  tellsCells = false,
): string | null => {
  const result = named.find((one) => one.key === key)
  if (!result) return null
  if (result.value !== null) return sayValue(result.value, result.unit, language)
  if (result.why) return calculationResultTexts[`calculations.why.${result.why}`][language]
  if (!tellsCells) return calculationTexts['calculations.notYet'][language]
  const missing = result.missing.map((one) => sayMissing(one, language)).join('; ')
  return `${calculationTexts['calculations.missing'][language]}: ${missing}`
}
