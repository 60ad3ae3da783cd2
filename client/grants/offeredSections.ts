import { PlanPart } from '#shared/access/PlanPart.ts'
import type { Section } from '#shared/access/Section.ts'

/** The sections that one may open. Matters, messages and documents are opened where they are: by their own matter. */
export const offeredSections: readonly Section[] = [
  ...(['basic', 'contacts', 'events', 'traces', 'path'] as const),
  ...PlanPart.options.map((part) => `plan.${part}` as const),
]
