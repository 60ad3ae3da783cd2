import type { Language } from '#shared/languages/Language.ts'

/** A language is named in itself, so that whoever needs it can read it. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }
