import type { Language } from '#shared/languages/Language.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import type { PlanRecord } from './PlanRecord.ts'
import type { PlanSection } from './PlanSection.ts'

/** How a section is called: by the customer's own name, else by the template's in this language. */
export const titleOfSection = (
  { template }: Pick<PlanRecord, 'template'>,
  { key, title }: Pick<PlanSection, 'key' | 'title'>,
  language: Language,
): string => title ?? planTemplates[template].sections.find((guide) => guide.key === key)?.title[language] ?? ''
