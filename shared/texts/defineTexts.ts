import type { Language } from '#shared/languages/Language.ts'

/** One text in all its languages, side by side; `{{name}}` marks a value to fill in. */
export type Localised = Record<Language, string>

/** A missing language is a type error here, so a text can't be forgotten in one of them. */
export const defineTexts = <const T extends Record<string, Localised>>(texts: T): T => texts
