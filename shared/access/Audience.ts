import { z } from 'zod'

/**
 * Whom a message in a matter is for: the customer and the advisers who serve it, or one organisation's own people only. The
 * two stand in records of their own audience, so that no filter can mix them up.
 */
export const Audience = z.enum(['customer', 'organisation'])
export type Audience = z.infer<typeof Audience>
