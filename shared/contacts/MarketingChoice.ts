import { z } from 'zod'
import { MarketingPurpose } from './MarketingPurpose.ts'

/** A marketing permission given or withdrawn: a line of the history, never changed. Of one organisation, seen by it alone. */
export const MarketingChoice = z.object({
  purpose: MarketingPurpose,
  state: z.enum(['given', 'withdrawn']),
  /** How the person said so: 8 § lets data given orally, in writing or electronically be stored. */
  how: z.enum(['orally', 'inWriting', 'electronically']),
  on: z.iso.date(),
  by: z.string(),
  at: z.iso.datetime(),
})
export type MarketingChoice = z.infer<typeof MarketingChoice>
