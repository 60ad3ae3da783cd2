import { z } from 'zod'

/** A share of a hundred as exact text, from 0 to 100. */
export const PercentAmount = z
  .string()
  .regex(/^(100(\.0{1,2})?|(0|[1-9]\d?)(\.\d{1,2})?)$/, { error: 'percent_amount' })
