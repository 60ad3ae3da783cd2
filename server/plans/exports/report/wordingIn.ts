import { translate } from '#server/http/translate.ts'
import { sayValue } from '#shared/calculations/results/sayValue.ts'
import type { Language } from '#shared/languages/Language.ts'
import { planExportTexts } from '#shared/plans/exports/planExportTexts.ts'
import type { Wording } from './Wording.ts'

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const
const NONE = '–'

/** A minus that is as wide as a digit, and no minus before nothing. */
const signed = (number: string): string => number.replace(/^[-−](?=[0\s.,]*$)/u, '').replace(/^-/, '−')

/** The words and figures of a file in one language. */
export const wordingIn = (language: Language): Wording => {
  const locale = LOCALES[language]
  const numbers = (most: number, least = 0) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: most, minimumFractionDigits: least })
    return (value: string) => signed(format.format(value as Intl.StringNumericLiteral))
  }
  const whole = numbers(0)
  const upTo = numbers(2)
  const tenths = numbers(1, 1)
  const days = new Intl.DateTimeFormat(locale, {
    ...({ timeZone: 'Europe/Helsinki', day: 'numeric', month: 'numeric', year: 'numeric' } as const),
  })
  const short = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  return {
    language,
    say: (key, values) => translate(planExportTexts[key], language, values),
    euros: whole,
    price: (amount) => (amount === null ? NONE : signed(sayValue(amount, 'euro', language))),
    percent: (value) => (value === null ? NONE : tenths(value)),
    count: (value) => (value === null ? NONE : upTo(value)),
    month: (month) => sayValue(month, 'month', language),
    shortMonth: (month) => {
      const [year, of] = month.split('-')
      return language === 'en' ? short.format(new Date(`${month}-15T12:00:00Z`)) : `${Number(of)}/${year}`
    },
    // A day alone is noon of it, so that no time zone moves it.
    day: (time) => days.format(new Date(time.includes('T') ? time : `${time}T12:00:00Z`)),
  }
}
