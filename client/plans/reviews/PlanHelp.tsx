import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import type { Plan } from '#shared/plans/Plan.ts'
import { planAdviceTexts } from '#shared/plans/planAdviceTexts.ts'
import { planReviewTexts } from '#shared/plans/planReviewTexts.ts'
import { listPlanReviews } from '#shared/plans/reviews/listPlanReviews.ts'
import { queryFor } from '../../api/queryFor.ts'
import { Card } from '../../components/Card.ts'
import { Fold } from '../../components/Fold.tsx'
import { addTexts } from '../../i18n/addTexts.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { PlanAdvice } from './PlanAdvice.tsx'
import { PlanReviews } from './PlanReviews.tsx'

addTexts({ ...planReviewTexts, ...planAdviceTexts })

const Frame = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  padding: ${tokens.space(3, 5)};
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
`

/** Help with a plan, folded away while one writes: reviews by people, open where one waits for the viewer, and advice by rules. */
export const PlanHelp = ({ plan }: { plan: Plan }) => {
  const text = useText()
  const { data } = useQuery(queryFor(listPlanReviews, { planId: plan.planId as never }))
  const [opened, setOpened] = useState<boolean>()
  const items = data?.items ?? []
  const waits = items.some(({ mayGive, state }) => mayGive && state === 'waiting')
  const hasReviews = data?.mayAsk === true || items.length > 0
  const count = items.length > 0 ? ` (${items.length})` : ''
  return (
    <Frame as="section" aria-label={text('reviews.help')} data-visit="invite">
      {hasReviews ? (
        <Fold title={`${text('reviews.title')}${count}`} open={opened ?? waits} onOpen={setOpened}>
          <PlanReviews plan={plan} />
        </Fold>
      ) : null}
      <Fold title={text('advice.title')}>
        <PlanAdvice plan={plan} />
      </Fold>
    </Frame>
  )
}
