import { z } from 'zod'

/** What still waits for a statement, and what was given or is over. */
export const ReviewBox = z.enum(['waiting', 'given'])
export type ReviewBox = z.infer<typeof ReviewBox>
