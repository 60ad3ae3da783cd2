import type { Language } from '#shared/languages/Language.ts'
import type { ResultUnit } from './ResultUnit.ts'

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const
const DECIMALS = { euro: 2, percent: 1 }

/** The value of a result as people of a language write it; every cent is kept. */
export const sayValue = (value: string, unit: ResultUnit, language: Language): string => {
  const locale = LOCALES[language]
  if (unit === 'month')
    return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${value}-15T12:00:00Z`),
    )
  const digits = { minimumFractionDigits: DECIMALS[unit], maximumFractionDigits: DECIMALS[unit] }
  const number = new Intl.NumberFormat(locale, {
    ...digits,
    ...(unit === 'euro' ? { style: 'currency', currency: 'EUR' } : {}),
  } as const).format(value as Intl.StringNumericLiteral)
  if (unit === 'euro') return number
  return language === 'en' ? `${number}%` : `${number}\u00a0%`
}
