import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { composeTexts } from '#shared/handOffs/composeTexts.ts'
import { getHandOff } from '#shared/handOffs/getHandOff.ts'
import { handOffMoveTexts } from '#shared/handOffs/handOffMoveTexts.ts'
import { handOffTexts } from '#shared/handOffs/handOffTexts.ts'
import { ownHandOffTexts } from '#shared/handOffs/ownHandOffTexts.ts'
import { packetTexts } from '#shared/handOffs/packetTexts.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { oysTexts } from '#shared/oys/oysTexts.ts'
import { useSession } from '../access/useSession.ts'
import { ApiError } from '../api/ApiError.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLive } from '../api/useLive.ts'
import { useLiveWork } from '../api/useLiveWork.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { TextLink } from '../components/TextLink.ts'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { HandOffView } from './HandOffView.tsx'
import { OwnHandOffView } from './OwnHandOffView.tsx'

addTexts({
  ...handOffTexts,
  ...handOffMoveTexts,
  ...packetTexts,
  ...composeTexts,
  ...ownHandOffTexts,
  ...matterTexts,
  ...oysTexts,
})

const NO_SUCH = [400, 404]

/** One hand-off on a page of its own: to its customer in plain words, to either side with what they may do. It updates by itself. */
export const HandOffPage = () => {
  const text = useText()
  const { handOffId = '' } = useParams({ strict: false })
  const { actsFor } = useSession().actor
  const { data, error, isPending, refetch } = useQuery(queryFor(getHandOff, { handOffId: handOffId as never }))
  useLive(actsFor ? data?.customerId : undefined)
  useLiveWork()
  // What has closed meanwhile leaves the screen, whatever of it is still in memory.
  if (error instanceof ApiError && NO_SUCH.includes(error.status))
    return (
      <Page>
        <PageTitle title={text('handOffs.missing')} />
        <p>{error.message}</p>
        <ButtonLink to="/hand-offs">{text('handOffs.back')}</ButtonLink>
      </Page>
    )
  if (data && actsFor) return <OwnHandOffView handOff={data} key={handOffId} />
  if (data)
    return (
      <Page>
        <div>
          <TextLink to="/hand-offs">{text('handOffs.back')}</TextLink>
          <PageTitle title={data.customer.name} />
        </div>
        <HandOffView handOff={data} key={handOffId} />
      </Page>
    )
  if (isPending)
    return (
      <Waiting label={text('handOffs.loading')}>
        <SkeletonLines widths={['50%', '30%', '70%', '60%']} />
      </Waiting>
    )
  return (
    <Page>
      <PageTitle title={text('handOffs.title')} />
      <FailedState error={error} title={text('handOffs.failed')} retry={() => refetch()} />
    </Page>
  )
}
