import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { plansTexts } from '#shared/plans/plansTexts.ts'
import { useSession } from '../access/useSession.ts'
import { ApiError } from '../api/ApiError.ts'
import { useLive } from '../api/useLive.ts'
import { useEndFirstView } from '../app/useEndFirstView.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { PlanView } from './PlanView.tsx'
import { planQuery } from './planQuery.ts'

addTexts(plansTexts)

const NO_SUCH = [400, 404]

/** One business plan, to each who looks the sections that are open to them. */
export const PlanPage = () => {
  const text = useText()
  const { planId = '' } = useParams({ strict: false })
  const { actsFor } = useSession().actor
  const { data, error, isPending, refetch } = useQuery(planQuery(planId))
  useLive(data?.customerId)
  useEndFirstView(!isPending && !data)
  if (data) return <PlanView plan={data} key={planId} />
  if (isPending)
    return (
      <Waiting label={text('plan.loading')}>
        <SkeletonLines widths={['40%', '60%', '80%', '70%', '60%']} />
      </Waiting>
    )
  if (error instanceof ApiError && NO_SUCH.includes(error.status))
    return (
      <Page>
        <PageTitle title={text('plan.missing')} />
        <p>{text('plan.missing.how')}</p>
        <ButtonLink to={actsFor ? '/plans' : '/'}>{text(actsFor ? 'plan.back' : 'plan.toStart')}</ButtonLink>
      </Page>
    )
  return (
    <Page>
      <PageTitle title={text('plan.failed')} />
      <FailedState error={error} retry={() => refetch()} />
    </Page>
  )
}
