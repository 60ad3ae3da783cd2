import type { Language } from '#shared/languages/Language.ts'
import { calculationTexts } from '../calculationTexts.ts'
import type { Missing } from '../ready/Missing.ts'

/** Where a missing cell is and which it is: `Myynti, Kahvi: yksikköhinta`. */
export const sayMissing = ({ table, rowName, field }: Missing, language: Language): string => {
  const where = calculationTexts[`calculations.table.${table}`][language]
  return `${rowName ? `${where}, ${rowName}` : where}: ${calculationTexts[`calculations.field.${field}`][language]}`
}
