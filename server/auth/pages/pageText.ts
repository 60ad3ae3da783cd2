import { translate } from '#server/http/translate.ts'
import type { Language } from '#shared/languages/Language.ts'
import { mandateRegisterPageTexts } from '#shared/mandates/mandateRegisterPageTexts.ts'
import { signInPageTexts } from '#shared/session/signInPageTexts.ts'

const pageTexts = { ...signInPageTexts, ...mandateRegisterPageTexts }

/** A text of the server's own pages in one language. */
export const pageText = (
  key: keyof typeof pageTexts,
  language: Language,
  values: Record<string, string | number> = {},
): string => translate(pageTexts[key], language, values)
