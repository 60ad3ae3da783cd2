import { z } from 'zod'

/** How often what was not read goes out by e-mail. */
export const MailRhythm = z.enum(['atOnce', 'hourly', 'daily', 'never'])
export type MailRhythm = z.infer<typeof MailRhythm>
