import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { plansTexts } from '#shared/plans/plansTexts.ts'
import { planVersionTexts } from '#shared/plans/versions/planVersionTexts.ts'
import { useLive } from '../../api/useLive.ts'
import { FailedState } from '../../components/FailedState.tsx'
import { Page } from '../../components/Page.ts'
import { PageTitle } from '../../components/PageTitle.tsx'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { addTexts } from '../../i18n/addTexts.ts'
import { useText } from '../../i18n/useText.ts'
import { planQuery } from '../planQuery.ts'
import { VersionsView } from './VersionsView.tsx'

addTexts({ ...plansTexts, ...planVersionTexts })

/** The versions of one plan, for the customer's own people. */
export const PlanVersionsPage = () => {
  const text = useText()
  const { planId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(planQuery(planId))
  useLive(data?.customerId)
  if (data?.mayChange) return <VersionsView plan={data} />
  return (
    <Page>
      <PageTitle title={text('planVersions.link')} />
      {error ? <FailedState error={error} retry={refetch} /> : null}
      {!data && !error ? <SkeletonLines widths={['40%', '60%', '80%']} /> : null}
      {data ? <p>{text('planVersions.ownOnly')}</p> : null}
    </Page>
  )
}
