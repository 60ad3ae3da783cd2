import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const UserId = defineId('usr')
export type UserId = z.infer<typeof UserId>
