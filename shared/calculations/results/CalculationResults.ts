import { z } from 'zod'
import { SaleUnit } from '../input/SaleUnit.ts'
import { PLAN_MONTHS } from '../planLength.ts'
import { Missing } from '../ready/Missing.ts'
import { NamedResult } from './NamedResult.ts'
import { Note } from './Note.ts'
import { ResultTable } from './ResultTable.ts'
import { SignedEuros } from './SignedEuros.ts'

const Percent = z.string().regex(/^-?\d+\.\d$/)
const Month = z.string().regex(/^\d{4}-\d{2}$/)

const Tables = z.object({
  months: z.array(Month).length(PLAN_MONTHS),
  cashFlow: ResultTable,
  profitability: ResultTable,
  vat: ResultTable,
  balance: ResultTable,
  funding: z.object({
    investments: SignedEuros,
    operations: SignedEuros,
    reserve: SignedEuros,
    need: SignedEuros,
    deepestMonth: Month.nullable(),
    sources: z.object({
      openingCash: SignedEuros,
      own: SignedEuros,
      investor: SignedEuros,
      grants: SignedEuros,
      loans: SignedEuros,
    }),
    sourcesTotal: SignedEuros,
    missing: SignedEuros,
  }),
  loans: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      rows: z.array(z.object({ month: Month, interest: SignedEuros, repayment: SignedEuros, left: SignedEuros })),
    }),
  ),
  breakEven: z.array(
    z.object({
      year: z.int(),
      fixedCosts: SignedEuros,
      marginPercent: Percent.nullable(),
      turnover: SignedEuros.nullable(),
      perMonth: SignedEuros.nullable(),
      safetyMargin: Percent.nullable(),
      why: z.enum(['noSales', 'noMargin']).nullable(),
      /** What must be sold in the year when the mix is as planned. */
      units: z.array(
        z.object({ id: z.string(), name: z.string(), unit: SaleUnit, planned: z.string(), needed: z.string() }),
      ),
    }),
  ),
})

/** Everything that is counted of a plan. The tables hold the rows that are complete; `missing` says what they lack. */
export const CalculationResults = z.object({
  missing: z.array(Missing),
  notes: z.array(Note),
  /** null until the plan says its first month and whether it is registered for VAT. */
  tables: Tables.nullable(),
  named: z.array(NamedResult),
  /** The day when somebody last held the rates of VAT against the law. */
  vatCheckedOn: z.iso.date(),
})
export type CalculationResults = z.infer<typeof CalculationResults>
