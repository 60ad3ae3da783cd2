import { z } from 'zod'

const LONGEST = 254

/** One address and nothing else: no name beside it, no second address, no line break that would begin another header. */
export const EmailAddress = z
  .string()
  .trim()
  .max(LONGEST)
  .pipe(z.email({ error: 'email_address' }))
