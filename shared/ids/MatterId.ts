import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const MatterId = defineId('mat')
export type MatterId = z.infer<typeof MatterId>
