import { z } from 'zod'

/** How the customer was met. */
export const Channel = z.enum(['call', 'meeting', 'visit', 'email', 'chat', 'web'])
export type Channel = z.infer<typeof Channel>
