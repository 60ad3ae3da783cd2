import { type Euros, euros } from '../arithmetic/Euros.ts'
import { calendarMonth } from '../calendarMonth.ts'
import type { Entry } from '../flows/Entry.ts'
import type { VatClass } from '../input/VatClass.ts'
import { splitVat } from './splitVat.ts'
import type { VatSettings } from './VatSettings.ts'
import { vatPercent } from './vatPercent.ts'

/** A month's sale: who is not registered adds no VAT, and the whole price is theirs. */
export const saleEntry = (
  settings: VatSettings,
  month: number,
  amount: Euros,
  row: { priceIncludesVat: boolean; vat: VatClass },
): Entry =>
  settings.vatRegistered
    ? splitVat(amount, row.priceIncludesVat, vatPercent(row.vat, calendarMonth(settings.startMonth, month)))
    : { net: amount, vat: euros(0) }
