import type { exportTexts } from '#shared/exports/exportTexts.ts'
import type { Language } from '#shared/languages/Language.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

type Values = Record<string, string | number>

/** How a page speaks: its language, its words, days and moments as people in Finland write them. */
export type Telling = {
  language: Language
  say: (key: keyof typeof exportTexts, values?: Values) => string
  /** Words of another part of the product. */
  tell: (text: Localised, values?: Values) => string
  /** Of an ISO time or day. */
  day: (time: string) => string
  moment: (time: string) => string
}
