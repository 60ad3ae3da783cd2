import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const PlanId = defineId('pln')
export type PlanId = z.infer<typeof PlanId>
