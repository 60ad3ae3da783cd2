import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const MessageId = defineId('msg')
export type MessageId = z.infer<typeof MessageId>
