import { calculationResultTexts } from '#shared/calculations/calculationResultTexts.ts'
import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import { sayMissing } from '#shared/calculations/results/sayMissing.ts'
import type { ReportItem } from './ReportItem.ts'
import type { Wording } from './Wording.ts'

/** More than these would hide the rest. */
const MOST_MISSING = 12

/** What is unfinished in the calculations, and what to look at: a reader is told before they read the figures. */
export const remarks = ({ missing, notes }: CalculationResults, { say, language }: Wording): ReportItem[] => {
  const items: ReportItem[] = []
  if (missing.length > 0) {
    const told = missing.slice(0, MOST_MISSING).map((one) => sayMissing(one, language))
    items.push({ kind: 'words', text: say('planExport.incomplete') }, { kind: 'list', items: told })
  }
  const noted: string[] = notes.map(({ about }) => calculationResultTexts[`calculations.note.${about}`][language])
  if (noted.length > 0)
    items.push({ kind: 'words', text: say('planExport.notes') }, { kind: 'list', items: [...new Set(noted)] })
  return items
}
