import type { Language } from '#shared/languages/Language.ts'
import { i18n } from './i18n.ts'

/** The language of the screen now; for calls and dates outside React. */
export const currentLanguage = (): Language => i18n.language as Language
