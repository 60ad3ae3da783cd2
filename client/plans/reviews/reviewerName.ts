import type { Language } from '#shared/languages/Language.ts'
import type { PlanReview } from '#shared/plans/reviews/PlanReview.ts'

/** Who was asked: "Aino Lappalainen, Lapin elinvoimakeskus". */
export const reviewerName = (to: PlanReview['to'], language: Language): string => {
  if (to.kind === 'guest') return to.name
  const organisation = to.organisation.name[language]
  if (to.kind === 'organisation') return organisation
  return `${to.kind === 'team' ? to.team.name : to.person.name}, ${organisation}`
}
