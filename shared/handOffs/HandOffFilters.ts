import { z } from 'zod'

/** Which hand-offs of an organisation; they live in the address of the page. */
export const HandOffFilters = z.strictObject({
  /** What waits for us, what we have taken and not closed, what we sent and is open, what is over. Default: what waits. */
  box: z.enum(['waiting', 'underWay', 'sent', 'ended']).optional(),
  /** Of those that are over: the ones that came to us, or that we sent. Default: came. */
  side: z.enum(['received', 'sent']).optional(),
  /** Whose: the organisation's, the viewer's teams', the viewer's own. Default: the organisation's. */
  whose: z.enum(['organisation', 'team', 'mine']).optional(),
})
export type HandOffFilters = z.infer<typeof HandOffFilters>
