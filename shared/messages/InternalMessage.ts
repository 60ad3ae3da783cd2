import { z } from 'zod'
import { Attached } from './Attached.ts'

/** A message among colleagues of one organisation: class `own`, seen by nobody else, ever. */
export const InternalMessage = z.object({
  messageId: z.string(),
  text: z.string(),
  sentAt: z.string(),
  by: z.object({ name: z.string() }),
  /** Whether the viewer wrote it. */
  mine: z.boolean(),
  attachments: z.array(Attached),
})
export type InternalMessage = z.infer<typeof InternalMessage>
