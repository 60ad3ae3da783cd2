import { z } from 'zod'

/** Why something stays beyond its day: 9 § lets a pending matter or a statutory task keep it. */
export const Hold = z.object({
  why: z.enum(['pendingMatter', 'openNextStep', 'openInquiry', 'statutoryTask']),
  /** The paragraph of a statutory task; of the others 9 §. */
  paragraph: z.string(),
})
export type Hold = z.infer<typeof Hold>
