import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const NoticeId = defineId('ntc')
export type NoticeId = z.infer<typeof NoticeId>
