import { z } from 'zod'
import { FileType } from '#shared/uploads/FileType.ts'

/** A file that came with a message: a document, to be fetched as one. */
export const Attached = z.object({
  documentId: z.string(),
  name: z.string(),
  type: FileType,
  /** Bytes. */
  size: z.number().int(),
})
export type Attached = z.infer<typeof Attached>
