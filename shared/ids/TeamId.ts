import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const TeamId = defineId('team')
export type TeamId = z.infer<typeof TeamId>
