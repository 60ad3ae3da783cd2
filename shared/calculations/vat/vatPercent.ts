import type { VatClass } from '../input/VatClass.ts'
import { vatFacts } from './vatFacts.ts'

/** The rate of VAT of a class in a calendar month, in percent. */
export const vatPercent = (vat: VatClass, month: string): string => {
  if (vat === 'zero' || vat === 'exempt') return '0'
  const inForce = vatFacts.rates.findLast(({ from }) => from <= month) ?? vatFacts.rates[0]
  return inForce.percent[vat]
}
