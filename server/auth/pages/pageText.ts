import { translate } from '#server/http/translate.ts'
import type { Language } from '#shared/languages/Language.ts'
import { signInPageTexts } from '#shared/session/signInPageTexts.ts'

/** A text of the server's own pages in one language. */
export const pageText = (
  key: keyof typeof signInPageTexts,
  language: Language,
  values: Record<string, string | number> = {},
): string => translate(signInPageTexts[key], language, values)
