import { sayValue } from '#shared/calculations/results/sayValue.ts'
import type { Language } from '#shared/languages/Language.ts'
import type { FoundNumber } from '#shared/plans/advice/FoundNumber.ts'

/** The numbers of a finding as its sentence names them, as people of the language write them. */
export const sayNumbers = (numbers: readonly FoundNumber[], language: Language): Record<string, string> =>
  Object.fromEntries(
    numbers.map(({ name, unit, value }) => [name, unit === 'count' ? value : sayValue(value, unit, language)]),
  )
