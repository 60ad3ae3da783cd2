import { useQuery } from '@tanstack/react-query'
import { useEffect, useId } from 'react'
import { styled } from 'styled-components'
import { listGrants } from '#shared/grants/listGrants.ts'
import { queryFor } from '../api/queryFor.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { PrimaryLink } from '../components/PrimaryLink.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { useNarrow } from '../components/useNarrow.ts'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { GrantCard } from './GrantCard.tsx'
import { GrantTable } from './GrantTable.tsx'
import { useWaitingRequests } from './useWaitingRequests.ts'

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: center;
  gap: ${tokens.space(2, 4)};
  margin-bottom: ${tokens.space(3)};
  h2 { margin: 0; }
  ${tokens.narrow} { a { width: 100%; } }
`
const Cards = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
`

/** Everybody to whom the customer has opened something: cards on a phone, a matrix on a desk. */
export const GrantsGiven = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const narrow = useNarrow()
  const { data, error, refetch } = useQuery(queryFor(listGrants, { customerId: customerId as never }))
  const { waiting } = useWaitingRequests(customerId)
  // One primary button in view: while a request waits, answering it is that.
  const Give = waiting?.length === 0 ? PrimaryLink : ButtonLink
  const there = data !== undefined
  // A link from home names the grant that it is about.
  useEffect(() => {
    if (there && window.location.hash) document.getElementById(window.location.hash.slice(1))?.focus()
  }, [there])
  return (
    <section aria-labelledby={id}>
      <Head>
        <CardTitle id={id}>{text('grants.given')}</CardTitle>
        {data && data.items.length > 0 ? <Give to="/access/give">{text('grants.give')}</Give> : null}
      </Head>
      {error && !data ? <FailedState error={error} title={text('grants.given.failed')} retry={refetch} /> : null}
      {data || error ? null : (
        <Waiting label={text('grants.given.loading')}>
          <Card as="div">
            <SkeletonLines widths={['50%', '80%', '40%', '50%', '80%']} />
          </Card>
        </Waiting>
      )}
      {data?.items.length === 0 ? (
        <EmptyState title={text('grants.given.none')} action={<Give to="/access/give">{text('grants.give')}</Give>}>
          {text('grants.given.none.how')}
        </EmptyState>
      ) : null}
      {data && data.items.length > 0 && narrow ? (
        <Cards>
          {data.items.map((grant) => (
            <GrantCard key={grant.grantId} grant={grant} />
          ))}
        </Cards>
      ) : null}
      {data && data.items.length > 0 && !narrow ? <GrantTable grants={data.items} labelledBy={id} /> : null}
    </section>
  )
}
