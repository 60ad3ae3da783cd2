import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { Plan } from '#shared/plans/Plan.ts'
import { planReviewTexts } from '#shared/plans/planReviewTexts.ts'
import { listPlanReviews } from '#shared/plans/reviews/listPlanReviews.ts'
import { promiseTexts } from '#shared/promise/promiseTexts.ts'
import { queryFor } from '../../api/queryFor.ts'
import { CardList } from '../../components/CardList.ts'
import { FailedState } from '../../components/FailedState.tsx'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { Waiting } from '../../components/Waiting.tsx'
import { addTexts } from '../../i18n/addTexts.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { AskReviewForm } from './AskReviewForm.tsx'
import { ReviewCard } from './ReviewCard.tsx'

addTexts({ ...planReviewTexts, ...promiseTexts })

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  min-width: 0;
  max-width: 720px;
`

/** The reviews of a plan: the customer asks for one and reads what was said, the adviser says it. */
export const PlanReviews = ({ plan }: { plan: Plan }) => {
  const text = useText()
  const { data, error, refetch } = useQuery(queryFor(listPlanReviews, { planId: plan.planId as never }))
  const [asking, setAsking] = useState(false)
  const way = useRef<HTMLDivElement>(null)
  useFocusBack(asking, way)
  if (error && !data) return <FailedState error={error} title={text('reviews.failed')} retry={() => refetch()} />
  if (!data)
    return (
      <Waiting label={text('reviews.loading')}>
        <SkeletonLines widths={['40%', '80%', '60%']} />
      </Waiting>
    )
  const { items, mayAsk } = data
  return (
    <Stack>
      {items.length > 0 ? (
        <CardList>
          {items.map((review) => (
            <ReviewCard
              key={review.reviewId}
              review={review}
              voice={mayAsk || plan.mayChange ? 'customer' : 'professional'}
              name="reviewer"
            />
          ))}
        </CardList>
      ) : (
        <p>{text(plan.mayChange ? 'reviews.own.none' : 'reviews.none.waiting')}</p>
      )}
      {mayAsk && asking ? <AskReviewForm plan={plan} onClose={() => setAsking(false)} /> : null}
      {mayAsk && !asking ? (
        <div ref={way}>
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {text('reviews.ask')}
          </Button>
        </div>
      ) : null}
    </Stack>
  )
}
