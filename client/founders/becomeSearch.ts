import { z } from 'zod'

const LONGEST = 40

/** What the address of the way to a company says: the number once it is given, so that Back goes one step back. */
export const BecomeSearch = z.object({ businessId: z.string().max(LONGEST).optional() })
export type BecomeSearch = z.infer<typeof BecomeSearch>
