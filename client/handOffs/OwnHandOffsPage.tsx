import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { IconExchange } from 'suomifi-icons'
import { listCustomerHandOffs } from '#shared/handOffs/listCustomerHandOffs.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLive } from '../api/useLive.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { tokens } from '../theme/tokens.ts'
import { OwnHandOffLine } from './OwnHandOffLine.tsx'

const Column = styled(Page)`
  max-width: 720px;
`
const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  display: grid;
  gap: ${tokens.space(3)};
`

/** Where the customer was handed to: what waits for their answer first. */
export const OwnHandOffsPage = () => {
  const text = useText()
  const own = useOwnCustomer()
  useLive(own?.customerId)
  const input = { customerId: (own?.customerId ?? '') as never }
  const { data, error, isPending, refetch } = useQuery({
    ...queryFor(listCustomerHandOffs, input),
    enabled: own !== undefined && own !== null,
  })
  if (!own) return <NoRight />
  return (
    <Column>
      <div>
        <PageTitle title={text('ownHandOffs.title')} />
        <Quiet as="p">{text('ownHandOffs.lead')}</Quiet>
      </div>
      {isPending ? (
        <Waiting label={text('handOffs.loading')}>
          <Card as="div">
            <SkeletonLines widths={['30%', '70%', '60%', '40%']} />
          </Card>
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('handOffs.failed')} retry={() => refetch()} /> : null}
      {data?.items.length === 0 ? (
        <EmptyState icon={<IconExchange />} title={text('ownHandOffs.none')}>
          {text('ownHandOffs.none.how')}
        </EmptyState>
      ) : null}
      {data && data.items.length > 0 ? (
        <List>
          {data.items.map((row) => (
            <OwnHandOffLine key={row.handOffId} row={row} heading="h2" />
          ))}
        </List>
      ) : null}
    </Column>
  )
}
