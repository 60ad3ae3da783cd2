import { useInfiniteQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { listBreakGlass } from '#shared/breakGlass/listBreakGlass.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ReviewCard } from './ReviewCard.tsx'

const List = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  & > button { justify-self: start; }
`

/** Break-glass of one state: what waits, the first due first; or what is reviewed. */
export const BreakGlassReviews = ({ state }: { state: 'unreviewed' | 'reviewed' }) => {
  const text = useText()
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(
    pagesFor(listBreakGlass, { state }),
  )
  if (isPending)
    return (
      <Waiting label={text('reviews.loading')}>
        <Card as="div">
          <SkeletonLines widths={['40%', '60%', '50%']} />
        </Card>
      </Waiting>
    )
  if (!data) return <FailedState error={error} title={text('reviews.failed')} retry={() => refetch()} />
  const items = data.pages.flatMap((page) => page.items)
  if (items.length === 0)
    return state === 'reviewed' ? (
      <Quiet>{text('reviews.breakGlass.noneDone')}</Quiet>
    ) : (
      <EmptyState title={text('reviews.breakGlass.empty')}>{text('reviews.breakGlass.empty.what')}</EmptyState>
    )
  return (
    <List>
      {items.map((opened) => (
        <ReviewCard key={opened.breakGlassId} opened={opened} />
      ))}
      {hasNextPage ? (
        <Button variant="secondary" onClick={() => fetchNextPage()}>
          {text('reviews.more')}
        </Button>
      ) : null}
    </List>
  )
}
