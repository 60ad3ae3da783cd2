import { z } from 'zod'

/** How a hand-off begins: the choice stands in the address, so that a link can lead to a transfer. */
export const ComposeSearch = z.strictObject({ kind: z.enum(['referral', 'transfer']).optional() })
export type ComposeSearch = z.infer<typeof ComposeSearch>
