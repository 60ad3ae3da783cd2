import { z } from 'zod'

/** A value of a section's calculation, by where it lies. */
export const Cell = z.object({ path: z.array(z.string()), value: z.string() })
export type Cell = z.infer<typeof Cell>
