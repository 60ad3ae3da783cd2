import type { Language } from '#shared/languages/Language.ts'

const KILO = 1_000
const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

/** The size of a file as people say it: `340 kB`, `1,2 Mt`. */
export const sayBytes = (bytes: number, language: Language): string => {
  const isMega = bytes >= KILO * KILO
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: isMega ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: isMega ? 1 : 0,
  }).format(isMega ? bytes / KILO / KILO : Math.max(1, bytes / KILO))
}
