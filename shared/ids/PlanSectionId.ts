import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const PlanSectionId = defineId('pse')
export type PlanSectionId = z.infer<typeof PlanSectionId>
