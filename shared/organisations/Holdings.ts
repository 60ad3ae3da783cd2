import { z } from 'zod'

/**
 * What a person holds that must go somewhere when they leave. Counts only: an administrator reads no customer's contents,
 * and being somebody's customer is itself service data.
 */
export const Holdings = z.object({
  sessions: z.number().int(),
  /** Open next steps for which they are responsible in this organisation; `firstDue`: YYYY-MM-DD. */
  nextSteps: z.object({ count: z.number().int(), firstDue: z.string().nullable() }),
  /** Open matters that rest on them, their tasks in others’, and hand-offs that wait for them. */
  matters: z.object({ count: z.number().int(), firstDue: z.string().nullable() }),
  /** Access that customers have given to them by name. */
  grants: z.number().int(),
  /** To whom next steps and matters go when they are left to the team lead; null: the organisation has none. */
  teamLead: z.object({ userId: z.string(), name: z.string() }).nullable(),
})
export type Holdings = z.infer<typeof Holdings>
