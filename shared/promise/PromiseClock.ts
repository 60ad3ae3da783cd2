import { z } from 'zod'

/**
 * The clock of a thing that waits, as it goes to the screen. Times are ISO in UTC, stretches are milliseconds of opening
 * time: `left` of `promised` at the moment of the answer, going on until `closesAt` (null: closed now, or not counting).
 */
export const PromiseClock = z.object({
  startedAt: z.string(),
  dueAt: z.string(),
  /** From when it is nearly late. */
  soonAt: z.string(),
  /** Since when it waits for the customer; null: it counts. */
  pausedAt: z.string().nullable(),
  pausedMs: z.number(),
  promisedMs: z.number(),
  /** One working day of opening time. */
  dayMs: z.number(),
  leftMs: z.number(),
  closesAt: z.string().nullable(),
  /** When this was so. */
  asOf: z.string(),
  stoppedAt: z.string().nullable(),
  stoppedBy: z.enum(['contact', 'proposal', 'ended']).nullable(),
  /** Whether it was kept; null while it counts, and where it ended before anybody could tell. */
  kept: z.boolean().nullable(),
})
export type PromiseClock = z.infer<typeof PromiseClock>
