import { z } from 'zod'

/** How ready the plan is to be shown to who might fund it, in the adviser's eyes: advice, which binds nobody. */
export const Readiness = z.enum(['ready', 'nearly', 'notYet'])
export type Readiness = z.infer<typeof Readiness>
