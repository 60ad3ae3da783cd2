import { z } from 'zod'

/** Why a grant ended: taken back by the customer, given back by its holder, its day came, or the person left or declined. */
export const GrantEnd = z.enum(['withdrawn', 'returned', 'expired', 'personLeft', 'declined'])
export type GrantEnd = z.infer<typeof GrantEnd>
