import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'
import { AttachmentId } from '#shared/ids/AttachmentId.ts'
import { LONGEST_MESSAGE, MOST_ATTACHMENTS } from './messageLimits.ts'

/** What is written and sent along, whoever reads it. */
export const MessageFields = z.strictObject({
  text: recordedText(LONGEST_MESSAGE).pipe(z.string().min(1)),
  /** Files sent ahead by the contract of the same thread. */
  attachmentIds: z
    .array(AttachmentId)
    .max(MOST_ATTACHMENTS)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'same_twice' }),
})
export type MessageFields = z.infer<typeof MessageFields>
