import { z } from 'zod'

/** What a plan can be taken as. */
export const PlanFormat = z.enum(['pdf', 'docx', 'json'])
export type PlanFormat = z.infer<typeof PlanFormat>
