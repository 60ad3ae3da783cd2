import { z } from 'zod'
import { PlanSection } from './PlanSection.ts'
import { PlanTemplateKey } from './templates/PlanTemplateKey.ts'

/** A business plan as its viewer sees it: of its sections those that are open to them, in order. */
export const Plan = z.object({
  planId: z.string(),
  customerId: z.string(),
  template: PlanTemplateKey,
  name: z.string(),
  /** The one that the customer goes by now; at most one of a customer. */
  current: z.boolean(),
  begunAt: z.string(),
  sections: z.array(PlanSection),
  /** Its name, which is current, its sections: the customer's own people. */
  mayChange: z.boolean(),
  version: z.number().int(),
  /** Whose it is; told where the plan is opened by itself. */
  customer: z.object({ customerId: z.string(), name: z.string(), businessId: z.string().nullable() }).optional(),
})
export type Plan = z.infer<typeof Plan>
