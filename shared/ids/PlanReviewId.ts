import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const PlanReviewId = defineId('prv')
export type PlanReviewId = z.infer<typeof PlanReviewId>
