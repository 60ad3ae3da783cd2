import type { Plan } from '#shared/plans/Plan.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import type { SectionGuide } from '#shared/plans/templates/SectionGuide.ts'

/** What the plan's template says of a section; undefined of the customer's own. */
export const sectionGuide = (
  { template }: Pick<Plan, 'template'>,
  { key }: Pick<PlanSection, 'key'>,
): SectionGuide | undefined => planTemplates[template].sections.find((guide) => guide.key === key)
