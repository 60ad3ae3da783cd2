import { type Euros, euros } from '../arithmetic/Euros.ts'
import { sumOf } from '../arithmetic/sumOf.ts'
import { calendarMonth } from '../calendarMonth.ts'
import type { Entry } from '../flows/Entry.ts'
import type { VatClass } from '../input/VatClass.ts'
import { splitVat } from './splitVat.ts'
import type { VatSettings } from './VatSettings.ts'
import { vatPercent } from './vatPercent.ts'

/** A month's purchase: VAT that can't be deducted is part of the cost. */
export const purchaseEntry = (
  settings: VatSettings,
  month: number,
  amount: Euros,
  row: { includesVat: boolean; vat: VatClass; vatDeductible: boolean },
): Entry => {
  const { net, vat } = splitVat(amount, row.includesVat, vatPercent(row.vat, calendarMonth(settings.startMonth, month)))
  return settings.vatRegistered && row.vatDeductible ? { net, vat } : { net: sumOf([net, vat]), vat: euros(0) }
}
