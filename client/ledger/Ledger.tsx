import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { listLedger } from '#shared/ledger/listLedger.ts'
import { listOrganisations } from '#shared/organisations/listOrganisations.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLive } from '../api/useLive.ts'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { LedgerList } from './LedgerList.tsx'
import type { LedgerSearch } from './ledgerSearch.ts'

/** In the choice of whose access is shown: everybody but the customer's own people. */
const OTHERS = 'others' as const

const Filter = styled.div`
  max-width: 400px;
`
const Body = styled.div`
  display: grid;
  gap: ${tokens.space(5)};
  justify-items: stretch;
  & > button { justify-self: start; }
`

/** Who looked at or changed what: filtered by organisation, older lines when asked for, new ones by themselves. */
export const Ledger = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const navigate = useNavigate()
  const { organisationId, by } = useSearch({ strict: false }) as LedgerSearch
  const { language } = useLanguage()
  const organisations = useQuery(queryFor(listOrganisations, {})).data?.items ?? []
  const input = {
    customerId: customerId as never,
    ...(organisationId ? { organisationId } : {}),
    ...(by ? { by } : {}),
  }
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    pagesFor(listLedger, input),
  )
  useLive(customerId)
  const choose = (chosen: string | undefined) => {
    const search = chosen === OTHERS ? { by: OTHERS } : { organisationId: chosen as never }
    return navigate({ to: '/ledger', search: chosen ? search : {}, replace: true })
  }
  const rows = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Body>
      <Filter>
        <SelectField
          label={text('ledger.organisation')}
          none={text('ledger.organisation.all')}
          options={[
            { code: OTHERS, text: text('ledger.organisation.others') },
            ...organisations.map(({ id, name }) => ({ code: id, text: name[language] })),
          ]}
          chosen={organisationId ?? by}
          choose={choose}
        />
      </Filter>
      {isPending ? (
        <Waiting label={text('ledger.loading')}>
          <Card as="div">
            <SkeletonLines widths={['40%', '60%', '30%', '50%', '70%']} />
          </Card>
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('ledger.failed')} retry={() => refetch()} /> : null}
      {data && rows.length === 0 ? (
        <EmptyState
          title={text(organisationId ? 'ledger.empty.filtered' : 'ledger.empty.title')}
          action={
            organisationId ? (
              <Button variant="secondary" onClick={() => choose(undefined)}>
                {text('ledger.empty.showAll')}
              </Button>
            ) : null
          }
        >
          {organisationId ? null : text('ledger.empty.what')}
        </EmptyState>
      ) : null}
      <LedgerList customerId={customerId} rows={rows} />
      {error && data ? <FailedState error={error} title={text('ledger.failed')} retry={() => fetchNextPage()} /> : null}
      {hasNextPage ? (
        <Button variant="secondary" aria-disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {text(isFetchingNextPage ? 'ledger.more.loading' : 'ledger.more')}
        </Button>
      ) : null}
    </Body>
  )
}
