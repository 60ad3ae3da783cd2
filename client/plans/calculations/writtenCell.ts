import type { Language } from '#shared/languages/Language.ts'
import type { CellKind } from './Column.ts'

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const
const NUMBER = /^-?\d+(\.\d+)?$/

/** What a cell holds as people of a language write it: `1234.5` is `1 234,50` in euros. What is no number is shown as it is. */
export const writtenCell = (value: unknown, kind: CellKind, language: Language): string => {
  if (value === null || value === undefined) return ''
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '?'
  if (kind === 'name' || !NUMBER.test(written)) return written
  const cents = kind === 'euro' && written.includes('.') ? 2 : 0
  const format = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: cents, maximumFractionDigits: 2 })
  return (
    format
      .formatToParts(written as Intl.StringNumericLiteral)
      // A comma between thousands would be read as one of decimals when the number is changed.
      .map(({ type, value: part }) => (type === 'group' ? '\u00a0' : part))
      .join('')
  )
}
