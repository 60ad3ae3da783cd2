import { z } from 'zod'
import { CostLine } from './input/CostLine.ts'
import { EuroAmount } from './input/EuroAmount.ts'
import { FundingSource } from './input/FundingSource.ts'
import { Investment } from './input/Investment.ts'
import { Loan } from './input/Loan.ts'
import { Owner } from './input/Owner.ts'
import { SalesLine } from './input/SalesLine.ts'
import { StaffLine } from './input/StaffLine.ts'
import { tableOf } from './input/tableOf.ts'

/**
 * What a plan's calculations are made of. Every cell may be empty while it is being written, so `{}` is a plan:
 * what is missing is told by the results.
 */
export const CalculationPlan = z.strictObject({
  /** The month of month 1, `2027-01`: decides the rates of VAT and the names of months. */
  startMonth: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, { error: 'calendar_month' })
    .nullable()
    .default(null),
  vatRegistered: z.boolean().nullable().default(null),
  /** Money in the bank when the plan begins; empty: none. */
  openingCash: EuroAmount.nullable().default(null),
  /** The least that there should always be in the bank; empty: nothing. */
  reserve: EuroAmount.nullable().default(null),
  sales: tableOf(SalesLine),
  costs: tableOf(CostLine),
  staff: tableOf(StaffLine),
  owner: Owner.default(() => Owner.parse({})),
  investments: tableOf(Investment),
  loans: tableOf(Loan),
  funding: tableOf(FundingSource),
})
export type CalculationPlan = z.infer<typeof CalculationPlan>
