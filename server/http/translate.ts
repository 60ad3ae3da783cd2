import type { Language } from '#shared/languages/Language.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** A text in one language with its values filled in; an unknown `{{name}}` stays visible rather than vanish. */
export const translate = (text: Localised, language: Language, values: Record<string, string | number> = {}): string =>
  text[language].replaceAll(/\{\{(\w+)\}\}/g, (mark, name: string) => String(values[name] ?? mark))
