import { Language } from '#shared/languages/Language.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { i18n } from './i18n.ts'

/**
 * Texts of a part of the product that comes when it is first opened, so that the first page need not carry them. Call it
 * where that part begins, as its module is read: `addTexts(grantsTexts)`. Its type belongs to LaterTexts.
 */
export const addTexts = (texts: Record<string, Localised>): void => {
  for (const language of Language.options)
    i18n.addResources(
      language,
      'translation',
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])),
    )
}
