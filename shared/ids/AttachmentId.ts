import type { z } from 'zod'
import { defineId } from './defineId.ts'

/** Of a file that was sent ahead of the message it belongs to. */
export const AttachmentId = defineId('att')
export type AttachmentId = z.infer<typeof AttachmentId>
