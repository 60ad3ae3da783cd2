import { type Euros, euros } from '../arithmetic/Euros.ts'
import { Exact } from '../arithmetic/Exact.ts'
import { less } from '../arithmetic/less.ts'
import { percentOf } from '../arithmetic/percentOf.ts'

/** An amount as its net and its VAT, which together are the gross to the cent. */
export const splitVat = (amount: Euros, includesVat: boolean, percent: string): { net: Euros; vat: Euros } => {
  if (amount.isZero()) return { net: amount, vat: amount }
  if (!includesVat) return { net: amount, vat: percentOf(amount, percent) }
  const vat = euros(amount.times(percent).div(new Exact(100).plus(percent)))
  return { net: less(amount, vat), vat }
}
