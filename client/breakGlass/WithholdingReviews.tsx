import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { listWithholdingReviews } from '#shared/events/listWithholdingReviews.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { TextLink } from '../components/TextLink.ts'
import { Waiting } from '../components/Waiting.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const List = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
  li { display: grid; gap: ${tokens.space(1)}; }
  li + li { padding-top: ${tokens.space(3)}; border-top: ${tokens.line}; }
`

/** Withheld records whose day of review has come (6 §), each with the way to the timeline where it is decided. */
export const WithholdingReviews = () => {
  const text = useText()
  const { fullDay } = useSayTime()
  const { data, error, isPending, refetch } = useQuery(queryFor(listWithholdingReviews, {}))
  if (isPending)
    return (
      <Waiting label={text('reviews.loading')}>
        <SkeletonLines widths={['50%', '70%']} />
      </Waiting>
    )
  if (!data) return <FailedState error={error} title={text('reviews.failed')} retry={() => refetch()} />
  if (data.items.length === 0) return <Quiet>{text('reviews.withheld.empty')}</Quiet>
  return (
    <Card as="div">
      <List>
        {data.items.map(({ eventId, customer, subject, reason, reviewOn }) => (
          <li key={eventId}>
            <strong dir="auto">{subject}</strong>
            {customer.businessId ? (
              <TextLink to="/companies/$businessId" params={{ businessId: customer.businessId }}>
                {customer.name}
              </TextLink>
            ) : (
              <span>{customer.name}</span>
            )}
            <Quiet>{text('reviews.withheld.since', { day: fullDay(reviewOn), reason })}</Quiet>
          </li>
        ))}
      </List>
    </Card>
  )
}
