import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { planReviewTexts } from '#shared/plans/planReviewTexts.ts'
import { plansTexts } from '#shared/plans/plansTexts.ts'
import { listReviewsToMe } from '#shared/plans/reviews/listReviewsToMe.ts'
import { ReviewBox } from '#shared/plans/reviews/ReviewBox.ts'
import { promiseTexts } from '#shared/promise/promiseTexts.ts'
import { useSession } from '../../access/useSession.ts'
import { queryFor } from '../../api/queryFor.ts'
import { useLiveWork } from '../../api/useLiveWork.ts'
import { NoRight } from '../../app/NoRight.tsx'
import { Card } from '../../components/Card.ts'
import { CardList } from '../../components/CardList.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { FailedState } from '../../components/FailedState.tsx'
import { Page } from '../../components/Page.ts'
import { PageTitle } from '../../components/PageTitle.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { addTexts } from '../../i18n/addTexts.ts'
import { useText } from '../../i18n/useText.ts'
import { ReviewCard } from './ReviewCard.tsx'
import type { ReviewsSearch } from './reviewsSearch.ts'

addTexts({ ...plansTexts, ...planReviewTexts, ...promiseTexts })

/** Reviews asked from the adviser, their team or their organisation: what waits by its day, and what was given. */
export const ReviewsPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const { actor } = useSession()
  const { box = 'waiting' } = useSearch({ strict: false }) as ReviewsSearch
  const mayRead = !actor.actsFor && actor.organisation !== null && actor.permissions.includes('events.read')
  const { data, error, isPending, refetch } = useQuery({ ...queryFor(listReviewsToMe, { box }), enabled: mayRead })
  useLiveWork()
  if (!mayRead) return <NoRight />
  return (
    <Page>
      <div>
        <PageTitle title={text('reviews.title')} />
        <Quiet as="p">{text('reviews.lead')}</Quiet>
      </div>
      <Tabs
        label={text('reviews.box')}
        tabs={ReviewBox.options.map((name) => ({ name, words: text(`reviews.box.${name}`) }))}
        tab={box}
        onTab={(next) => navigate({ to: '/plan-reviews', search: { box: next }, replace: true, resetScroll: false })}
      >
        {isPending ? (
          <Waiting label={text('reviews.loading')}>
            <Card as="div">
              <SkeletonLines widths={['60%', '80%', '50%', '60%', '80%', '50%']} />
            </Card>
          </Waiting>
        ) : null}
        {error && !data ? <FailedState error={error} title={text('reviews.failed')} retry={() => refetch()} /> : null}
        {data?.items.length === 0 ? (
          <EmptyState title={text(`reviews.none.${box}`)}>{text(`reviews.none.${box}.how`)}</EmptyState>
        ) : null}
        {data && data.items.length > 0 ? (
          <Card as="div">
            <CardList>
              {data.items.map((review) => (
                <ReviewCard key={review.reviewId} review={review} voice="professional" name="plan" />
              ))}
            </CardList>
          </Card>
        ) : null}
      </Tabs>
    </Page>
  )
}
