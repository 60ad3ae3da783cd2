import { z } from 'zod'

/** Break-glass as the person who opened it sees it. */
export const BreakGlassOpening = z.object({
  breakGlassId: z.string(),
  customerId: z.string(),
  reason: z.string(),
  openedAt: z.string(),
  /** From this moment on it opens nothing any more. */
  until: z.string(),
})
export type BreakGlassOpening = z.infer<typeof BreakGlassOpening>
