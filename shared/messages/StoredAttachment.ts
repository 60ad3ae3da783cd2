import { z } from 'zod'
import { FileType } from '#shared/uploads/FileType.ts'

/** A file that waits for its message for a day. */
export const StoredAttachment = z.object({
  attachmentId: z.string(),
  name: z.string(),
  type: FileType,
  /** Bytes. */
  size: z.number().int(),
})
export type StoredAttachment = z.infer<typeof StoredAttachment>
