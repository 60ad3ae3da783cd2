import { z } from 'zod'
import { EuroAmount } from './EuroAmount.ts'
import { GrowthPercent } from './GrowthPercent.ts'
import { PaymentDays } from './PaymentDays.ts'
import { PlanMonth } from './PlanMonth.ts'
import { rowFields } from './rowFields.ts'
import { untilAfterFrom } from './untilAfterFrom.ts'
import { VatClass } from './VatClass.ts'

/** A cost that does not follow the sales: rent, insurance, accounting, marketing. */
export const CostLine = z
  .strictObject({
    ...rowFields,
    amount: EuroAmount.nullable().default(null),
    includesVat: z.boolean().default(false),
    vat: VatClass.nullable().default(null),
    /** False for what the law lets nobody deduct: entertaining, a passenger car in mixed use. */
    vatDeductible: z.boolean().default(true),
    every: z.enum(['once', 'month', 'quarter', 'year']).default('month'),
    from: PlanMonth.default(1),
    until: PlanMonth.nullable().default(null),
    yearlyGrowth: GrowthPercent.default('0'),
    paymentDays: PaymentDays.default(0),
  })
  .superRefine(untilAfterFrom)
export type CostLine = z.infer<typeof CostLine>
