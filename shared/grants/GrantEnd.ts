import { z } from 'zod'

/**
 * Why a grant ended: taken back by the customer, given back by its holder, its day came, or the person left, moved to a role
 * that reads no contents, or declined.
 */
export const GrantEnd = z.enum(['withdrawn', 'returned', 'expired', 'personLeft', 'personMoved', 'declined'])
export type GrantEnd = z.infer<typeof GrantEnd>
