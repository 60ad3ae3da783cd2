import { z } from 'zod'

/** The parts of a business plan that a customer opens one by one. */
export const PlanPart = z.enum(['summary', 'idea', 'people', 'market', 'operations', 'risks', 'calculations'])
export type PlanPart = z.infer<typeof PlanPart>
