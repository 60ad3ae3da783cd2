import { useId, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import type { ReviewableBreakGlass } from '#shared/breakGlass/ReviewableBreakGlass.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import { CaseSheet } from '../components/CaseSheet.ts'
import { Quiet } from '../components/Quiet.ts'
import { SpreadRow } from '../components/SpreadRow.ts'
import { shareLeft } from '../components/shareLeft.ts'
import { TextLink } from '../components/TextLink.ts'
import { TimeLeft } from '../components/TimeLeft.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { LookedAt } from './LookedAt.tsx'
import { ReviewForm } from './ReviewForm.tsx'

const MINUTE_MS = 60_000

/** One break-glass: who opened it for whom and why, what was looked at, and its review or how much time is left for it. */
export const ReviewCard = ({ opened }: { opened: ReviewableBreakGlass }) => {
  const text = useText()
  const id = useId()
  const { when, due } = useSayTime()
  const [reviewing, setReviewing] = useState(false)
  const { customer, openedBy, openedAt, until, state, reviewBy, review } = opened
  const minutes = Math.max(1, Math.round((Date.parse(until) - Date.parse(openedAt)) / MINUTE_MS))
  const overdue = state === 'overdue'
  return (
    <CaseSheet as="article" aria-labelledby={id}>
      <SpreadRow>
        <div>
          <h3 id={id}>
            {customer.businessId ? (
              <TextLink to="/companies/$businessId" params={{ businessId: customer.businessId }}>
                {customer.name}
              </TextLink>
            ) : (
              customer.name
            )}
          </h3>
          <Quiet>{text('reviews.by', { name: openedBy.name, when: when(openedAt) })}</Quiet>
        </div>
        {review ? null : (
          <TimeLeft
            left={overdue ? 0 : shareLeft(Date.parse(openedAt), startOfDay(reviewBy, 1).getTime())}
            words={text(overdue ? 'reviews.overdue' : 'reviews.due', { day: due(reviewBy) })}
            late={overdue}
          />
        )}
      </SpreadRow>
      <p dir="auto">{text('reviews.reason', { reason: opened.reason })}</p>
      <Quiet>{state === 'open' ? text('reviews.state.open') : text('reviews.minutes', { count: minutes })}</Quiet>
      <LookedAt looked={opened.looked} />
      {review ? (
        <p dir="auto">
          {text(review.justified ? 'reviews.reviewed.yes' : 'reviews.reviewed.no', {
            name: review.by,
            when: when(review.at),
            text: review.text,
          })}
        </p>
      ) : null}
      {openedBy.me && !review ? <Quiet>{text('reviews.state.own')}</Quiet> : null}
      {opened.mayReview && !reviewing ? (
        <Button
          variant="secondary"
          aria-label={text('reviews.review.of', { name: customer.name })}
          onClick={() => setReviewing(true)}
        >
          {text('reviews.review')}
        </Button>
      ) : null}
      {opened.mayReview && reviewing ? <ReviewForm opened={opened} onClose={() => setReviewing(false)} /> : null}
    </CaseSheet>
  )
}
