import { z } from 'zod'
import { EuroAmount } from './EuroAmount.ts'
import { PlanMonth } from './PlanMonth.ts'
import { rowFields } from './rowFields.ts'

/** Money that comes in and is not lent: the owners' own, an investor's, a grant. */
export const FundingSource = z.strictObject({
  ...rowFields,
  kind: z.enum(['own', 'investor', 'grant']).default('own'),
  amount: EuroAmount.nullable().default(null),
  month: PlanMonth.default(1),
})
export type FundingSource = z.infer<typeof FundingSource>
