import { z } from 'zod'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { PathStep } from './PathStep.ts'

/** A step as its editors have it. */
export const PathStepInUse = PathStep.extend({
  /** The organisation of the product that answers for the content, and the one whose system tells where the permit stands. */
  ownerId: z.string().nullable(),
  authorityId: z.string().nullable(),
  /** A step that is not shown is on nobody's path; what was said of it is kept. */
  shown: z.boolean(),
  changedAt: z.string(),
  changedBy: z.object({ name: z.string().nullable(), organisation: LocalisedText.nullable() }).nullable(),
  /** Its day of review has passed. */
  overdue: z.boolean(),
  mayChange: z.boolean(),
  version: z.number().int(),
})
export type PathStepInUse = z.infer<typeof PathStepInUse>
