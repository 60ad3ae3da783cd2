import { useInfiniteQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { IconAlert, IconCheck } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { listNotices } from '#shared/notices/listNotices.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { MoreButton } from '../components/MoreButton.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { NoticeRow } from './NoticeRow.tsx'
import { useReadNotices } from './useReadNotices.ts'

const Sheet = styled(Card)`
  padding: 0;
  overflow: hidden;
  & > ul { list-style: none; margin: 0; padding: 0; }
  ${tokens.narrow} { padding: 0; }
`

/** What the person has been told, with the four faces of a list. */
export const NoticesList = ({ state }: { state: 'all' | 'unread' }) => {
  const text = useText()
  const { readOne, readAll, isPending: reading } = useReadNotices()
  const list = useInfiniteQuery(pagesFor(listNotices, { state }))
  const { data, error, isPending, refetch } = list
  if (isPending)
    return (
      <Waiting label={text('notices.loading')}>
        <Card as="div">
          <SkeletonLines widths={['50%', '30%', '60%', '35%', '45%', '30%']} />
        </Card>
      </Waiting>
    )
  if (!data) return <FailedState error={error} title={text('notices.failed')} retry={() => refetch()} />
  const items = data.pages.flatMap((page) => page.items)
  const [latest] = items
  if (!latest)
    return state === 'unread' ? (
      <EmptyState icon={<IconCheck />} title={text('notices.empty.unread')} />
    ) : (
      <EmptyState icon={<IconAlert />} title={text('notices.empty')}>
        {text('notices.empty.what')}
      </EmptyState>
    )
  return (
    <>
      {items.some(({ read }) => !read) ? (
        <div>
          <Button variant="secondary" icon={<IconCheck />} aria-disabled={reading} onClick={() => readAll(latest.at)}>
            {text('notices.readAll')}
          </Button>
        </div>
      ) : null}
      <Sheet aria-label={text('notices.title')}>
        <ul>
          {items.map((notice) => (
            <NoticeRow key={notice.noticeId} notice={notice} onRead={readOne} />
          ))}
        </ul>
      </Sheet>
      {list.hasNextPage ? (
        <MoreButton label={text('notices.more')} waits={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      ) : null}
    </>
  )
}
