import { useInfiniteQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { listReceivedInquiries } from '#shared/inquiries/listReceivedInquiries.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ReceivedCard } from './ReceivedCard.tsx'

const List = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  & > button { justify-self: start; }
`

/** The inquiries of one state, with the four faces of a list. */
export const ReceivedList = ({ state }: { state: 'open' | 'closed' }) => {
  const text = useText()
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(
    pagesFor(listReceivedInquiries, { state }),
  )
  if (isPending)
    return (
      <Waiting label={text('inquiries.inbox.loading')}>
        <Card as="div">
          <SkeletonLines widths={['50%', '30%', '80%']} />
        </Card>
      </Waiting>
    )
  if (!data) return <FailedState error={error} title={text('inquiries.inbox.failed')} retry={() => refetch()} />
  const items = data.pages.flatMap((page) => page.items)
  if (items.length === 0)
    return state === 'open' ? (
      <EmptyState title={text('inquiries.inbox.empty')}>{text('inquiries.inbox.empty.what')}</EmptyState>
    ) : (
      <Quiet>{text('inquiries.inbox.noneClosed')}</Quiet>
    )
  return (
    <List>
      {items.map((inquiry) => (
        <ReceivedCard key={inquiry.inquiryId} inquiry={inquiry} />
      ))}
      {hasNextPage ? (
        <Button variant="secondary" onClick={() => fetchNextPage()}>
          {text('inquiries.inbox.more')}
        </Button>
      ) : null}
    </List>
  )
}
