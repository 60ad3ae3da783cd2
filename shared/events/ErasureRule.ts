import { z } from 'zod'

/** Why an event's content was removed: 9 § of Act 293/2017 (five years after last use), or an own working note past its year. */
export const ErasureRule = z.enum(['section9', 'ownNoteExpired'])
export type ErasureRule = z.infer<typeof ErasureRule>
