import { useInfiniteQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { heldGrantsTexts } from '#shared/grants/heldGrantsTexts.ts'
import { listGrantedFeed } from '#shared/grants/listGrantedFeed.ts'
import { useSession } from '../access/useSession.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { useLiveNews } from '../api/useLiveNews.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { MoreButton } from '../components/MoreButton.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { FeedRow } from './FeedRow.tsx'

addTexts(heldGrantsTexts)

const List = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
`

/** What has happened with the customers that opened their record to us, the latest first. */
export const FeedPage = () => {
  const text = useText()
  const { permissions, organisation } = useSession().actor
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    pagesFor(listGrantedFeed, {}),
  )
  useLiveNews()
  if (!organisation || !permissions.includes('events.read')) return <NoRight />
  const rows = data?.pages.flatMap(({ items }) => items)
  return (
    <Page>
      <div>
        <PageTitle title={text('feed.title')} />
        <Quiet as="p">{text('feed.what')}</Quiet>
      </div>
      {error && !data ? <FailedState error={error} title={text('feed.failed')} retry={refetch} /> : null}
      {data || error ? null : (
        <Waiting label={text('feed.loading')}>
          <Card as="div">
            <SkeletonLines widths={['40%', '80%', '50%', '40%', '80%', '50%']} />
          </Card>
        </Waiting>
      )}
      {rows?.length === 0 ? <EmptyState title={text('feed.none')}>{text('feed.none.how')}</EmptyState> : null}
      {rows && rows.length > 0 ? (
        <List>
          {rows.map((row) => (
            <FeedRow key={row.event.eventId} row={row} />
          ))}
        </List>
      ) : null}
      {hasNextPage ? <MoreButton label={text('held.more')} waits={isFetchingNextPage} onMore={fetchNextPage} /> : null}
    </Page>
  )
}
