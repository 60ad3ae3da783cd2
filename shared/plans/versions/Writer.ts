import { z } from 'zod'

/** Somebody who writes in a plan, under the name and the organisation that they had then. */
export const Writer = z.object({
  userId: z.string(),
  name: z.string(),
  organisation: z.object({ fi: z.string(), sv: z.string(), en: z.string() }).nullable(),
})
export type Writer = z.infer<typeof Writer>
