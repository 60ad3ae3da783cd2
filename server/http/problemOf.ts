import { z } from 'zod'
import { problemTexts } from '#shared/errors/problemTexts.ts'
import type { Language } from '#shared/languages/Language.ts'

const locales = { fi: z.locales.fi(), sv: z.locales.sv(), en: z.locales.en() }

const isOurs = (key: string): key is keyof typeof problemTexts => Object.hasOwn(problemTexts, key)

/** One sentence on what is wrong with a field: our own text for our own checks, zod's for types and lengths. */
export const problemOf = (issue: z.core.$ZodIssue | keyof typeof problemTexts, language: Language): string => {
  if (typeof issue === 'string') return problemTexts[issue][language]
  if (isOurs(issue.message)) return problemTexts[issue.message][language]
  const said = locales[language].localeError(issue as z.core.$ZodRawIssue)
  return typeof said === 'string' ? said : (said?.message ?? issue.message)
}
