import { useQuery } from '@tanstack/react-query'
import { listGrantedFeed } from '#shared/grants/listGrantedFeed.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLiveNews } from '../api/useLiveNews.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { TextLink } from '../components/TextLink.ts'
import { eventWords } from '../events/eventWords.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { CustomerLink } from '../heldGrants/CustomerLink.tsx'
import { useText } from '../i18n/useText.ts'
import { DeskFoot } from './DeskFoot.ts'
import { RowList } from './RowList.ts'
import { StackedRow } from './StackedRow.ts'

/** Rows here; the rest are on the page of news. */
const SHOWN = 5

/** What happened last with the customers that opened their record to us. */
export const CustomerNews = () => {
  const text = useText()
  const { when } = useSayTime()
  const { data, error, refetch } = useQuery(queryFor(listGrantedFeed, { limit: SHOWN }))
  useLiveNews()
  return (
    <Card aria-labelledby="desk-news">
      <CardTitle id="desk-news">{text('desk.news')}</CardTitle>
      {error && !data ? <FailedState error={error} retry={refetch} /> : null}
      {data || error ? null : <SkeletonLines widths={['40%', '80%', '50%']} />}
      {data?.items.length === 0 ? (
        <EmptyState quiet title={text('desk.news.none')}>
          {text('desk.news.none.how')}
        </EmptyState>
      ) : null}
      {data && data.items.length > 0 ? (
        <>
          <RowList>
            {data.items.map(({ customer, event }) => (
              <StackedRow key={event.eventId}>
                <span dir="auto">{eventWords(text, event.fact)}</span>
                <Quiet>
                  <CustomerLink customer={customer} /> · {when(event.occurredAt)}
                </Quiet>
              </StackedRow>
            ))}
          </RowList>
          <DeskFoot>
            <TextLink to="/feed">{text('desk.news.all')}</TextLink>
          </DeskFoot>
        </>
      ) : null}
    </Card>
  )
}
