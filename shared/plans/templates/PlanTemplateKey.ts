import { z } from 'zod'

/** The occasions for which there is a template of a business plan. */
export const PlanTemplateKey = z.enum(['founding', 'growth', 'internationalisation', 'generationalChange', 'recovery'])
export type PlanTemplateKey = z.infer<typeof PlanTemplateKey>
