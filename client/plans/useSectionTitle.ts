import type { Plan } from '#shared/plans/Plan.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { sectionGuide } from './sectionGuide.ts'

/** How a section is called: by the customer's own name, else by the template's in the viewer's language. */
export const useSectionTitle = (plan: Plan) => {
  const { language } = useLanguage()
  const text = useText()
  return (section: PlanSection): string =>
    section.title ?? sectionGuide(plan, section)?.title[language] ?? text(`plan.part.${section.part}`)
}
