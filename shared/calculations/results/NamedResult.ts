import { z } from 'zod'
import { Missing } from '../ready/Missing.ts'
import { Measure } from './Measure.ts'
import { ResultUnit } from './ResultUnit.ts'

/**
 * A result that text can quote by its key, `turnover.year1` or `fundingNeed`. It has a value, or says which cells it waits
 * for, or why there can be none: never a number that only looks like one.
 */
export const NamedResult = z.object({
  key: z.string(),
  measure: Measure,
  year: z.int().nullable(),
  unit: ResultUnit,
  value: z.string().nullable(),
  missing: z.array(Missing),
  why: z.enum(['noSales', 'noMargin', 'noProfit']).nullable(),
})
export type NamedResult = z.infer<typeof NamedResult>
