import { z } from 'zod'

/** A change from the year before in percent, as exact text: from -100, all of it gone, to less than 1000. */
export const GrowthPercent = z
  .string()
  .regex(/^(-100(\.0{1,2})?|-(0|[1-9]\d?)(\.\d{1,2})?|(0|[1-9]\d{0,2})(\.\d{1,2})?)$/, { error: 'growth_percent' })
