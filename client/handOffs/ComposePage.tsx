import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { composeTexts } from '#shared/handOffs/composeTexts.ts'
import { handOffMoveTexts } from '#shared/handOffs/handOffMoveTexts.ts'
import { handOffTexts } from '#shared/handOffs/handOffTexts.ts'
import { listMatterHandOffs } from '#shared/handOffs/listMatterHandOffs.ts'
import { packetTexts } from '#shared/handOffs/packetTexts.ts'
import { getMatter } from '#shared/matters/getMatter.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { oysTexts } from '#shared/oys/oysTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLive } from '../api/useLive.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { TextLink } from '../components/TextLink.ts'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { Compose } from './Compose.tsx'

addTexts({ ...handOffTexts, ...handOffMoveTexts, ...packetTexts, ...composeTexts, ...matterTexts, ...oysTexts })

/** Hand a matter off: to whom, what is asked, and what goes along. */
export const ComposePage = () => {
  const text = useText()
  const { matterId = '' } = useParams({ strict: false })
  const input = { matterId: matterId as never }
  const matter = useQuery(queryFor(getMatter, input))
  const rights = useQuery(queryFor(listMatterHandOffs, input))
  useLive(matter.data?.customerId)
  const failed = (matter.data ? null : matter.error) ?? (rights.data ? null : rights.error)
  return (
    <Page>
      <div>
        <TextLink to="/matters/$matterId" params={{ matterId }}>
          {text('compose.back')}
        </TextLink>
        <PageTitle title={text('compose.title')} />
        {matter.data ? (
          <Quiet as="p" dir="auto">
            {[matter.data.customer.name, matter.data.need].join(' · ')}
          </Quiet>
        ) : null}
      </div>
      {failed ? <FailedState error={failed} retry={() => Promise.all([matter.refetch(), rights.refetch()])} /> : null}
      {!failed && (matter.isPending || rights.isPending) ? (
        <Waiting label={text('compose.packet.loading')}>
          <SkeletonLines widths={['40%', '80%', '80%', '60%']} />
        </Waiting>
      ) : null}
      {matter.data && rights.data && !rights.data.maySend ? (
        <div>
          <strong>{text('compose.notYours')}</strong>
          <p>{text('compose.notYours.why')}</p>
        </div>
      ) : null}
      {matter.data && rights.data?.maySend ? (
        <Compose matter={matter.data} mayTransfer={rights.data.mayTransfer} />
      ) : null}
    </Page>
  )
}
