import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const PlanImageId = defineId('pim')
export type PlanImageId = z.infer<typeof PlanImageId>
