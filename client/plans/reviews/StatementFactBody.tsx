import type { EventFact } from '#shared/events/EventFact.ts'
import { planReviewTexts } from '#shared/plans/planReviewTexts.ts'
import { EventText } from '../../events/EventText.tsx'
import { addTexts } from '../../i18n/addTexts.ts'
import { useText } from '../../i18n/useText.ts'

addTexts(planReviewTexts)

type Statement = Extract<EventFact, { type: 'plan.statementGiven' }>
const FIELDS = ['strengths', 'risks', 'nextSteps'] as const

/** What a statement on a plan says, part by part. */
export const StatementFactBody = ({ fact: { content } }: { fact: Statement }) => {
  const text = useText()
  const lines = [
    ...FIELDS.map((field) => `${text(`reviews.statement.${field}`)}: ${content[field]}`),
    `${text('reviews.statement.readiness')}: ${text(`reviews.readiness.${content.readiness}`)}`,
    `${text('reviews.statement.why')}: ${content.why}`,
  ]
  return <EventText words={lines.join('\n')} />
}
