import { z } from 'zod'

const LONGEST = 200

/** What the address of the list of founders says. */
export const FoundersSearch = z.object({ q: z.string().max(LONGEST).optional() })
export type FoundersSearch = z.infer<typeof FoundersSearch>
