import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const AccessRequestId = defineId('arq')
export type AccessRequestId = z.infer<typeof AccessRequestId>
