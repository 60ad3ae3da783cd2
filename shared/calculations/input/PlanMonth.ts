import { z } from 'zod'
import { PLAN_MONTHS } from '../planLength.ts'

/** A month of the plan: 1 is the month when the business starts. */
export const PlanMonth = z.int().min(1).max(PLAN_MONTHS)
