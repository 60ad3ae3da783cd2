import type { Language } from '#shared/languages/Language.ts'
import type { planExportTexts } from '#shared/plans/exports/planExportTexts.ts'

/** How a file says things in its language. */
export type Wording = {
  language: Language
  say: (key: keyof typeof planExportTexts, values?: Record<string, string | number>) => string
  /** Whole euros; the caption says that they are. */
  euros: (amount: string) => string
  /** As it was written, with its sign: 13,62 €. */
  price: (amount: string | null) => string
  percent: (value: string | null) => string
  count: (value: string | null) => string
  /** `2027-03` in words, or short for the head of a narrow column. */
  month: (month: string) => string
  shortMonth: (month: string) => string
  day: (time: string) => string
}
