import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { Topic } from '#shared/events/Topic.ts'

/** What a matter is about, as whoever opens it says it. */
export const MatterFields = z.strictObject({
  need: recordedText(150).pipe(z.string().min(1)),
  description: recordedText(5_000),
  topics: z.array(Topic).max(5),
})
export type MatterFields = z.infer<typeof MatterFields>
