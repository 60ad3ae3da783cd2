import { z } from 'zod'

/**
 * Forms in which a founder may start. Not the register's codes: a sole trader has none there. The others are 5, 13, 16 and
 * 14 in PRH's open data.
 */
export const FoundingForm = z.enum([
  'soleTrader',
  'generalPartnership',
  'limitedPartnership',
  'limitedCompany',
  'cooperative',
])
export type FoundingForm = z.infer<typeof FoundingForm>
