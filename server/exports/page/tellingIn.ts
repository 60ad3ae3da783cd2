import { translate } from '#server/http/translate.ts'
import { exportTexts } from '#shared/exports/exportTexts.ts'
import type { Language } from '#shared/languages/Language.ts'
import type { Telling } from './Telling.ts'

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const
const DAY_LENGTH = 'YYYY-MM-DD'.length

/** The words, days and moments of a page in one language; times are those of Finland. */
export const tellingIn = (language: Language): Telling => {
  const common = { timeZone: 'Europe/Helsinki', day: 'numeric', month: 'numeric', year: 'numeric' } as const
  const days = new Intl.DateTimeFormat(LOCALES[language], common)
  const moments = new Intl.DateTimeFormat(LOCALES[language], { ...common, hour: '2-digit', minute: '2-digit' })
  return {
    language,
    say: (key, values) => translate(exportTexts[key], language, values),
    tell: (text, values) => translate(text, language, values),
    // A day alone is noon of it, so that no time zone moves it.
    day: (time) => days.format(new Date(time.length === DAY_LENGTH ? `${time}T12:00:00Z` : time)),
    moment: (time) => moments.format(new Date(time)),
  }
}
