import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'

/** A founder in a list of those whom the viewer's organisation has met, or who have given the viewer access. */
export const FounderRow = z.object({
  customerId: z.string(),
  name: z.string(),
  /** Of the company that came of them; null: none yet. */
  businessId: z.string().nullable(),
  /** Why the viewer finds them, narrowest first. */
  bases: z.array(Basis).min(1),
})
export type FounderRow = z.infer<typeof FounderRow>
