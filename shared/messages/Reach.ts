import { z } from 'zod'

/** How a customer is told that a message waits: by e-mail, by a message in Suomi.fi, or by nothing. */
export const Reach = z.enum(['email', 'suomifi', 'none'])
export type Reach = z.infer<typeof Reach>
