import { z } from 'zod'
import { PLAN_MONTHS, PLAN_YEARS } from '../planLength.ts'
import { BALANCE_ROWS, CASH_ROWS, PROFIT_ROWS, VAT_ROWS } from './rowKeys.ts'
import { SignedEuros } from './SignedEuros.ts'

/** A table over the plan's months, with what each year has of it. */
export const ResultTable = z.array(
  z.object({
    row: z.enum([...new Set([...CASH_ROWS, ...PROFIT_ROWS, ...VAT_ROWS, ...BALANCE_ROWS])]),
    months: z.array(SignedEuros).length(PLAN_MONTHS),
    years: z.array(SignedEuros).length(PLAN_YEARS),
  }),
)
export type ResultTable = z.infer<typeof ResultTable>
