import { useId } from 'react'
import { styled } from 'styled-components'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { RequestCard } from './RequestCard.tsx'
import { useWaitingRequests } from './useWaitingRequests.ts'

const Cards = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(4)};
  max-width: 720px;
`

/** Requests that wait for the customer; nothing at all where none does. */
export const Requests = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { waiting, error, refetch } = useWaitingRequests(customerId)
  if (error && !waiting) return <FailedState error={error} title={text('grants.requests.failed')} retry={refetch} />
  if (!waiting || waiting.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <CardTitle id={id}>{text('grants.requests')}</CardTitle>
      <Cards>
        {waiting.map((request, place) => (
          <RequestCard key={request.requestId} request={request} first={place === 0} />
        ))}
      </Cards>
    </section>
  )
}
