import { z } from 'zod'
import { EuroAmount } from './EuroAmount.ts'

const perMonth = EuroAmount.nullable().default(null)

/** The entrepreneur's own: each as given, because each depends on the person and not on the plan. Empty: none. */
export const Owner = z.strictObject({
  /** Pension insurance of the self-employed (YEL). */
  yelPerMonth: perMonth,
  /** What the entrepreneur takes for living: money out, not a cost. */
  drawingsPerMonth: perMonth,
  /** Prepayments of income tax that the company pays. */
  incomeTaxPerMonth: perMonth,
})
