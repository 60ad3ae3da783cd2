import { z } from 'zod'
import { MONTHS_IN_YEAR } from '../planLength.ts'
import { EuroAmount } from './EuroAmount.ts'
import { GrowthPercent } from './GrowthPercent.ts'
import { PaymentDays } from './PaymentDays.ts'
import { rowFields } from './rowFields.ts'
import { SaleUnit } from './SaleUnit.ts'
import { UnitAmount } from './UnitAmount.ts'
import { VatClass } from './VatClass.ts'

/** What is sold, at what price, how much in each month of the first year, and what one of it costs to buy or make. */
export const SalesLine = z.strictObject({
  ...rowFields,
  unit: SaleUnit.default('piece'),
  price: EuroAmount.nullable().default(null),
  priceIncludesVat: z.boolean().default(false),
  vat: VatClass.nullable().default(null),
  /** A month left empty has no sales. */
  units: z
    .array(UnitAmount.nullable())
    .length(MONTHS_IN_YEAR)
    .default(() => Array.from({ length: MONTHS_IN_YEAR }, () => null)),
  /** How the amount sold changes from the year before. */
  growthYear2: GrowthPercent.default('0'),
  growthYear3: GrowthPercent.default('0'),
  /** When the customers pay. */
  paymentDays: PaymentDays.default(0),
  /** Materials, goods or subcontracting per unit sold; null: none. */
  material: EuroAmount.nullable().default(null),
  materialIncludesVat: z.boolean().default(false),
  materialVat: VatClass.nullable().default(null),
  materialPaymentDays: PaymentDays.default(0),
})
export type SalesLine = z.infer<typeof SalesLine>
