import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const NextStepId = defineId('nxt')
export type NextStepId = z.infer<typeof NextStepId>
