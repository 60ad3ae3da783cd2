import { z } from 'zod'
import { defineEvent } from '#shared/events/defineEvent.ts'
import { FileType } from '#shared/uploads/FileType.ts'

const Said = z.strictObject({
  documentId: z.string(),
  matterId: z.string(),
  name: z.string(),
  type: FileType,
  /** Bytes. */
  size: z.number(),
})

/** A document came to a matter, or left it; of the matter's class. What was sent with a message is told by that. */
export const documentFacts = [defineEvent('document.added', Said), defineEvent('document.removed', Said)] as const
