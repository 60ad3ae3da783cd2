import { z } from 'zod'

/**
 * What a grant opens, section by section. `traces`: only that something was recorded in a month (law.md). The parts of the
 * plan are those of PlanPart.
 */
export const Section = z.enum([
  'basic',
  'contacts',
  'events',
  'traces',
  'matters',
  'documents',
  'messages',
  /** How far the customer is on the founder's path, and its permits. */
  'path',
  'plan.summary',
  'plan.idea',
  'plan.people',
  'plan.market',
  'plan.operations',
  'plan.risks',
  'plan.calculations',
])
export type Section = z.infer<typeof Section>
