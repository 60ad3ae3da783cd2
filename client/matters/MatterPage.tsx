import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { boardTexts } from '#shared/matters/boardTexts.ts'
import { customerMattersTexts } from '#shared/matters/customerMattersTexts.ts'
import { getMatter } from '#shared/matters/getMatter.ts'
import { matterPageTexts } from '#shared/matters/matterPageTexts.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { useSession } from '../access/useSession.ts'
import { ApiError } from '../api/ApiError.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLive } from '../api/useLive.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { MatterView } from './MatterView.tsx'
import { OwnMatterView } from './OwnMatterView.tsx'

addTexts({ ...matterTexts, ...matterPageTexts, ...customerMattersTexts, ...boardTexts })

const NO_SUCH = [400, 404]

/** One matter: to its customer in plain words, to professionals with what they may do. It updates by itself. */
export const MatterPage = () => {
  const text = useText()
  const { matterId = '' } = useParams({ strict: false })
  const { actsFor } = useSession().actor
  const { data, error, isPending, refetch } = useQuery(queryFor(getMatter, { matterId: matterId as never }))
  useLive(data?.customerId)
  if (data) {
    const own = actsFor?.customerIds.some((id) => id === data.customerId) ?? false
    return own ? <OwnMatterView matter={data} key={matterId} /> : <MatterView matter={data} key={matterId} />
  }
  if (isPending)
    return (
      <Waiting label={text('matter.loading')}>
        <SkeletonLines widths={['50%', '30%', '70%', '60%']} />
      </Waiting>
    )
  if (error instanceof ApiError && NO_SUCH.includes(error.status))
    return (
      <Page>
        <PageTitle title={text('matter.missing')} />
        <p>{error.message}</p>
        <ButtonLink to="/matters">{text('matter.back')}</ButtonLink>
      </Page>
    )
  return (
    <Page>
      <PageTitle title={text('matter.failed')} />
      <FailedState error={error} title={text('matter.failed')} retry={() => refetch()} />
    </Page>
  )
}
