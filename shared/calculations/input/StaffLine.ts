import { z } from 'zod'
import { EuroAmount } from './EuroAmount.ts'
import { GrowthPercent } from './GrowthPercent.ts'
import { PercentAmount } from './PercentAmount.ts'
import { PlanMonth } from './PlanMonth.ts'
import { rowFields } from './rowFields.ts'
import { UnitAmount } from './UnitAmount.ts'
import { untilAfterFrom } from './untilAfterFrom.ts'

/** People on wages. The employer's side costs are a percentage that the plan gives, holiday bonus included if it wants it. */
export const StaffLine = z
  .strictObject({
    ...rowFields,
    people: UnitAmount.nullable().default(null),
    monthlyPay: EuroAmount.nullable().default(null),
    sideCostPercent: PercentAmount.nullable().default(null),
    from: PlanMonth.default(1),
    until: PlanMonth.nullable().default(null),
    yearlyGrowth: GrowthPercent.default('0'),
  })
  .superRefine(untilAfterFrom)
export type StaffLine = z.infer<typeof StaffLine>
