import { styled } from 'styled-components'
import { IconBriefcase } from 'suomifi-icons'
import { customerMattersTexts } from '#shared/matters/customerMattersTexts.ts'
import { matterPageTexts } from '#shared/matters/matterPageTexts.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { useLive } from '../api/useLive.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { MoreButton } from '../components/MoreButton.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { PrimaryLink } from '../components/PrimaryLink.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { tokens } from '../theme/tokens.ts'
import { OwnMatterLine } from './OwnMatterLine.tsx'
import { useCustomerMatters } from './useCustomerMatters.ts'

addTexts({ ...matterTexts, ...matterPageTexts, ...customerMattersTexts })

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  display: grid;
  gap: ${tokens.space(3)};
`
const Column = styled(Page)`
  max-width: 720px;
  & > a { justify-self: start; ${tokens.narrow} { justify-self: stretch; } }
`

/** The customer's own matters: what waits for them first, then what is under way, then what is over. */
export const OwnMattersPage = () => {
  const text = useText()
  const own = useOwnCustomer()
  useLive(own?.customerId)
  const { open, ended, data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useCustomerMatters(own?.customerId ?? '')
  if (!own) return <NoRight />
  const waits = (row: (typeof open)[number]) => row.status === 'waitingForCustomer' || row.waitsForAnswer
  const sorted = [...open.filter(waits), ...open.filter((row) => !waits(row))]
  const mayOpen = own.capacity !== 'accountant'
  const ask = mayOpen ? <PrimaryLink to="/matters/new">{text('myMatters.open')}</PrimaryLink> : null
  return (
    <Column>
      <div>
        <PageTitle title={text('myMatters.title')} />
        <Quiet as="p">{text('myMatters.lead')}</Quiet>
      </div>
      {data && open.length > 0 ? ask : null}
      {isPending ? (
        <Waiting label={text('myMatters.loading')}>
          <Card as="div">
            <SkeletonLines widths={['70%', '40%', '60%', '70%', '40%']} />
          </Card>
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('myMatters.failed')} retry={() => refetch()} /> : null}
      {data && open.length === 0 ? (
        <EmptyState icon={<IconBriefcase />} title={text('myMatters.none')} action={ask}>
          {text('myMatters.none.how')}
        </EmptyState>
      ) : null}
      {sorted.length > 0 ? (
        <section>
          <CardTitle>{text('matter.customers.open')}</CardTitle>
          <List>
            {sorted.map((row) => (
              <OwnMatterLine key={row.matterId} row={row} />
            ))}
          </List>
        </section>
      ) : null}
      {ended.length > 0 ? (
        <section>
          <CardTitle>{text('myMatters.ended')}</CardTitle>
          <List>
            {ended.map((row) => (
              <OwnMatterLine key={row.matterId} row={row} />
            ))}
          </List>
        </section>
      ) : null}
      {hasNextPage ? (
        <MoreButton label={text('matter.more')} waits={isFetchingNextPage} onMore={() => fetchNextPage()} />
      ) : null}
    </Column>
  )
}
