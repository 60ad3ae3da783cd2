import { euros } from '../arithmetic/Euros.ts'
import type { ReadyPlan } from '../ready/ReadyPlan.ts'
import { purchaseEntry } from '../vat/purchaseEntry.ts'
import type { VatSettings } from '../vat/VatSettings.ts'
import type { Assumptions } from './Assumptions.ts'
import type { Flow } from './Flow.ts'
import { flowOf } from './flowOf.ts'
import { unitsIn } from './unitsIn.ts'

/** units × what one costs to buy or make, bought in the month when it is sold. */
export const materialFlow = (line: ReadyPlan['materials'][number], settings: VatSettings, tried: Assumptions): Flow =>
  flowOf((month) => {
    const amount = euros(unitsIn(line, month).times(tried.volume).times(line.material).times(tried.materials))
    return purchaseEntry(settings, month, amount, {
      includesVat: line.materialIncludesVat,
      vat: line.materialVat,
      vatDeductible: true,
    })
  }, line.materialPaymentDays)
