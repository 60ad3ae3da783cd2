import { euros } from '../arithmetic/Euros.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'
import { saleEntry } from '../vat/saleEntry.ts'
import type { VatSettings } from '../vat/VatSettings.ts'
import type { Assumptions } from './Assumptions.ts'
import type { Flow } from './Flow.ts'
import { flowOf } from './flowOf.ts'
import { unitsIn } from './unitsIn.ts'

/** units × price. */
export const salesFlow = (line: ReadyPlan['sales'][number], settings: VatSettings, tried: Assumptions): Flow =>
  flowOf((month) => {
    const amount = euros(unitsIn(line, month).times(tried.volume).times(line.price).times(tried.price))
    return saleEntry(settings, month, amount, line)
  }, line.paymentDays)
