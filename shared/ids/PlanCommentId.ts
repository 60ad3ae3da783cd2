import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const PlanCommentId = defineId('pcm')
export type PlanCommentId = z.infer<typeof PlanCommentId>
