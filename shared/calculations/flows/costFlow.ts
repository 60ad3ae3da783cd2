import { euros } from '../arithmetic/Euros.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'
import { purchaseEntry } from '../vat/purchaseEntry.ts'
import type { VatSettings } from '../vat/VatSettings.ts'
import type { Assumptions } from './Assumptions.ts'
import type { Flow } from './Flow.ts'
import { flowOf } from './flowOf.ts'
import { grown } from './grown.ts'
import { isDueIn } from './isDueIn.ts'

/** A cost in the months it falls on. */
export const costFlow = (line: ReadyPlan['costs'][number], settings: VatSettings, tried: Assumptions): Flow =>
  flowOf((month) => {
    const amount = isDueIn(line, month) ? grown(line.yearlyGrowth, month).times(line.amount).times(tried.costs) : 0
    return purchaseEntry(settings, month, euros(amount), line)
  }, line.paymentDays)
