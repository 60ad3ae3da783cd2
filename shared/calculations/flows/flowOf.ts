import { amountIn } from '../arithmetic/amountIn.ts'
import { type Euros, euros } from '../arithmetic/Euros.ts'
import { series } from '../arithmetic/Series.ts'
import { sumOf } from '../arithmetic/sumOf.ts'
import { PLAN_MONTHS } from '../planLength.ts'
import type { Entry } from './Entry.ts'
import type { Flow } from './Flow.ts'
import { paidBy } from './paidBy.ts'

const nothing = euros(0)

/** The flow of what each month (from 1) has, paid by its term. */
export const flowOf = (entryOf: (month: number) => Entry, paymentDays: number): Flow => {
  const entries = Array.from({ length: PLAN_MONTHS }, (_, index) => entryOf(index + 1))
  const paid: Euros[] = Array.from({ length: PLAN_MONTHS }, () => nothing)
  for (const [index, { net, vat }] of entries.entries())
    for (const { after, amount } of paidBy(sumOf([net, vat]), paymentDays)) {
      // What is paid after the plan stays open at its end.
      if (index + after < PLAN_MONTHS) paid[index + after] = sumOf([amountIn(paid, index + after + 1), amount])
    }
  const of = (part: keyof Entry) => series((month) => entries[month - 1]?.[part] ?? nothing)
  return { net: of('net'), vat: of('vat'), paid }
}
