import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { getCompany } from '#shared/register/getCompany.ts'
import { ApiError } from '../api/ApiError.ts'
import { queryFor } from '../api/queryFor.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { useText } from '../i18n/useText.ts'
import { CompanyNotFound } from './CompanyNotFound.tsx'
import { CompanySkeleton } from './CompanySkeleton.tsx'
import { CompanyView } from './CompanyView.tsx'

const NO_SUCH = [400, 404]

/** A company by its business ID in any spelling: who it is, what is going on, what to log. */
export const CompanyPage = () => {
  const text = useText()
  const { businessId = '' } = useParams({ strict: false })
  const { data, error, isPending, refetch } = useQuery(queryFor(getCompany, { businessId }))
  if (data) return <CompanyView company={data} key={data.customerId} />
  if (isPending) return <CompanySkeleton />
  if (error instanceof ApiError && NO_SUCH.includes(error.status)) return <CompanyNotFound message={error.message} />
  return (
    <Page>
      <PageTitle title={text('company.failed')} />
      <FailedState error={error} title={text('company.failed')} retry={() => refetch()} />
    </Page>
  )
}
