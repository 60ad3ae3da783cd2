import { z } from 'zod'
import { VersionKind } from './VersionKind.ts'
import { Writer } from './Writer.ts'

/** How a section was at a moment, without its text. */
export const PlanVersion = z.object({
  versionId: z.string(),
  planId: z.string(),
  sectionId: z.string(),
  kind: VersionKind,
  /** The customer's own name for the state of the whole plan. */
  name: z.string().nullable(),
  at: z.string(),
  /** Who had written since the version before. */
  by: z.array(Writer),
})
export type PlanVersion = z.infer<typeof PlanVersion>
