import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'suomifi-ui-components'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { CompanyFilters } from '#shared/register/CompanyFilters.ts'
import type { findCompanies } from '#shared/register/findCompanies.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { CompaniesWaiting } from './CompaniesWaiting.tsx'
import { CompanyTable } from './CompanyTable.tsx'

type Props = {
  found: UseInfiniteQueryResult<InfiniteData<OutputOf<typeof findCompanies>>>
  filters: CompanyFilters
}

/** The list in its four faces, and how much of it is there. */
export const CompaniesFound = ({ found, filters }: Props) => {
  const text = useText()
  const navigate = useNavigate()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } = found
  if (error && !data) return <FailedState error={error} retry={refetch} />
  if (!data) return <CompaniesWaiting />
  const companies = data.pages.flatMap(({ items }) => items)
  if (companies.length === 0) {
    return (
      <EmptyState
        title={filters.q ? text('search.none', { q: filters.q }) : text('companies.none')}
        action={
          <Button variant="secondary" onClick={() => navigate({ to: '/companies', search: {} })}>
            {text('companies.clear')}
          </Button>
        }
      >
        {text(filters.q ? 'search.none.how' : 'companies.none.how')}
      </EmptyState>
    )
  }
  const count = companies.length
  return (
    <div>
      <Quiet as="p" role="status">
        {hasNextPage ? text('companies.shownMore', { count }) : text('companies.shown', { count })}
      </Quiet>
      <CompanyTable
        companies={companies}
        place={JSON.stringify(filters)}
        reachEnd={() => {
          if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) fetchNextPage()
        }}
      />
      {isFetchNextPageError ? <FailedState error={error} retry={fetchNextPage} /> : null}
      {isFetchingNextPage ? <CompaniesWaiting /> : null}
    </div>
  )
}
