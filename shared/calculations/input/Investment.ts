import { z } from 'zod'
import { EuroAmount } from './EuroAmount.ts'
import { PercentAmount } from './PercentAmount.ts'
import { PlanMonth } from './PlanMonth.ts'
import { rowFields } from './rowFields.ts'
import { VatClass } from './VatClass.ts'

const LONGEST_LIFE = 40

/** Something bought to be used for years, paid in the month it is bought. */
export const Investment = z.strictObject({
  ...rowFields,
  amount: EuroAmount.nullable().default(null),
  includesVat: z.boolean().default(false),
  vat: VatClass.nullable().default(null),
  vatDeductible: z.boolean().default(true),
  month: PlanMonth.default(1),
  /** In equal parts, as a percentage of what is left, or none: land, a deposit, the first stock. */
  depreciation: z.enum(['straight', 'declining', 'none']).default('straight'),
  years: z.int().min(1).max(LONGEST_LIFE).default(5),
  /** 25 is the most that the Business Income Tax Act (360/1968) 30 § takes of machines and equipment. */
  percent: PercentAmount.default('25'),
})
export type Investment = z.infer<typeof Investment>
