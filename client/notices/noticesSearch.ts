import { z } from 'zod'

/** What the address of the notices says: all, or those not read yet. */
export const NoticesSearch = z.strictObject({ state: z.enum(['unread']).optional() })
