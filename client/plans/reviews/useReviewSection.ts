import type { PlanReview } from '#shared/plans/reviews/PlanReview.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'

type Plan = Pick<NonNullable<PlanReview['plan']>, 'template'>
type Section = Pick<NonNullable<PlanReview['plan']>['sections'][number], 'key' | 'title' | 'part'>

/** How a section is called: by the customer's own name, else by the template's, else by its subject. */
export const useReviewSection = () => {
  const text = useText()
  const { language } = useLanguage()
  return ({ template }: Plan, { key, title, part }: Section): string => {
    const guide = planTemplates[template].sections.find((one) => one.key === key)
    return title ?? guide?.title[language] ?? text(`plan.part.${part}`)
  }
}
