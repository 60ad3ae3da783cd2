import { z } from 'zod'

/** Break-glass as the organisation's reviewers see it: why it was opened, what was looked at, and the review. */
export const ReviewableBreakGlass = z.object({
  breakGlassId: z.string(),
  customer: z.object({ customerId: z.string(), name: z.string(), businessId: z.string().nullable() }),
  openedBy: z.object({ name: z.string(), me: z.boolean() }),
  reason: z.string(),
  openedAt: z.string(),
  until: z.string(),
  /** What break-glass opened: how many records by which operation. Never what they say. */
  looked: z.array(z.object({ operation: z.string(), records: z.number().int() })),
  /** The last day for the review, `YYYY-MM-DD`. */
  reviewBy: z.string(),
  state: z.enum(['open', 'waiting', 'overdue', 'reviewed']),
  review: z.object({ by: z.string(), at: z.string(), justified: z.boolean(), text: z.string() }).nullable(),
  /** A second person's: not the one's who opened it. */
  mayReview: z.boolean(),
})
export type ReviewableBreakGlass = z.infer<typeof ReviewableBreakGlass>
