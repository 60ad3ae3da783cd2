import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const PlanVersionId = defineId('pvr')
export type PlanVersionId = z.infer<typeof PlanVersionId>
