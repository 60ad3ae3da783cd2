import { euros } from '../arithmetic/Euros.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'
import { purchaseEntry } from '../vat/purchaseEntry.ts'
import type { VatSettings } from '../vat/VatSettings.ts'
import type { Flow } from './Flow.ts'
import { flowOf } from './flowOf.ts'

/** An investment in its month. */
export const investmentFlow = (row: ReadyPlan['investments'][number], settings: VatSettings): Flow =>
  flowOf((month) => purchaseEntry(settings, month, euros(month === row.month ? row.amount : 0), row), 0)
