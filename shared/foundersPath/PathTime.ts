import { z } from 'zod'

const LONGEST = 99

/** How long a step usually takes, from least to most. */
export const PathTime = z
  .strictObject({
    from: z.int().min(1).max(LONGEST),
    to: z.int().min(1).max(LONGEST),
    unit: z.enum(['hours', 'days', 'weeks', 'months']),
  })
  .refine(({ from, to }) => from <= to, { error: 'time_order', path: ['to'] })
export type PathTime = z.infer<typeof PathTime>
