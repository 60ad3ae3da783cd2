import { z } from 'zod'
import { PlanPart } from '#shared/access/PlanPart.ts'

/** A section of a plan as its viewer sees it in the table of contents; its text comes over the live socket. */
export const PlanSection = z.object({
  sectionId: z.string(),
  planId: z.string(),
  part: PlanPart,
  /** Of the template's guide; null: the customer's own. */
  key: z.string().nullable(),
  /** The customer's own name for it; null: that of the guide. */
  title: z.string().nullable(),
  mayComment: z.boolean(),
  mayEdit: z.boolean(),
  version: z.number().int(),
})
export type PlanSection = z.infer<typeof PlanSection>
