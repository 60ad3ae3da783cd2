import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const DocumentId = defineId('doc')
export type DocumentId = z.infer<typeof DocumentId>
