import { z } from 'zod'
import { Absence } from './Absence.ts'

/** What was entered, and what moved on because of it: how many open matters and hand-offs, and to whom by name. */
export const EnteredAbsences = z.object({
  items: z.array(Absence),
  moved: z.object({ things: z.number().int(), to: z.array(z.string()) }),
})
export type EnteredAbsences = z.infer<typeof EnteredAbsences>
