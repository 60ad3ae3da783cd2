import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { getCompany } from '#shared/register/getCompany.ts'
import { queryFor } from '../api/queryFor.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'

/** A company's page. */
export const CompanyPage = () => {
  const { businessId } = getRouteApi('/signed-in/companies/$businessId').useParams()
  const { data, error, refetch } = useQuery(queryFor(getCompany, { businessId }))
  if (error) return <FailedState error={error} retry={refetch} />
  if (!data) return <SkeletonLines widths={['40%', '60%']} />
  return (
    <Page>
      <PageTitle title={data.name} />
      <p>{data.businessId}</p>
    </Page>
  )
}
