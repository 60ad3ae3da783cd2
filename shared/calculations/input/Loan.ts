import { z } from 'zod'
import { EuroAmount } from './EuroAmount.ts'
import { PercentAmount } from './PercentAmount.ts'
import { PlanMonth } from './PlanMonth.ts'
import { rowFields } from './rowFields.ts'

const LONGEST_TERM = 360

/** A loan paid back monthly, beginning with the month after it is drawn. */
export const Loan = z
  .strictObject({
    ...rowFields,
    amount: EuroAmount.nullable().default(null),
    month: PlanMonth.default(1),
    interestPercent: PercentAmount.nullable().default(null),
    termMonths: z.int().min(1).max(LONGEST_TERM).nullable().default(null),
    /** Months at the beginning when only interest is paid; they are part of the term. */
    graceMonths: z.int().min(0).max(LONGEST_TERM).default(0),
    method: z.enum(['annuity', 'equalInstalments']).default('equalInstalments'),
  })
  .superRefine((loan, context) => {
    if (loan.termMonths !== null && loan.graceMonths >= loan.termMonths)
      context.addIssue({ code: 'custom', path: ['graceMonths'], message: 'grace_too_long' })
  })
export type Loan = z.infer<typeof Loan>
