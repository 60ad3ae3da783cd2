import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { findCompanies } from '#shared/register/findCompanies.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { NoRight } from '../app/NoRight.tsx'
import { useMaySearch } from '../app/usePlaces.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { CompaniesFound } from './CompaniesFound.tsx'
import { CompanyFilterBar } from './CompanyFilterBar.tsx'

const ROWS_A_PAGE = 50

const Companies = () => {
  const text = useText()
  const filters = getRouteApi('/signed-in/companies').useSearch()
  const found = useInfiniteQuery(pagesFor(findCompanies, { ...filters, limit: ROWS_A_PAGE }))
  return (
    <Page>
      <div>
        <PageTitle title={text('companies.title')} />
        <Quiet as="p">{text('companies.lead')}</Quiet>
      </div>
      <CompanyFilterBar filters={filters} />
      <CompaniesFound found={found} filters={filters} />
    </Page>
  )
}

/** The national register as a list: filters in the address, thousands of rows, the place kept on return. */
export const CompaniesPage = () => (useMaySearch() ? <Companies /> : <NoRight />)
