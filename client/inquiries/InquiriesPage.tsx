import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import { inquiriesTexts } from '#shared/inquiries/inquiriesTexts.ts'
import { useSession } from '../access/useSession.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Fold } from '../components/Fold.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { ReceivedList } from './ReceivedList.tsx'

addTexts(inquiriesTexts)

/** The organisation's inbox of customers' questions: what lapses first stands first. */
export const InquiriesPage = () => {
  const text = useText()
  const { actor } = useSession()
  if (!permissionsOf(actor).has('inquiries.answer')) return <NoRight />
  return (
    <Page>
      <div>
        <PageTitle title={text('inquiries.inbox.title')} />
        <Quiet as="p">{text('inquiries.inbox.what')}</Quiet>
      </div>
      <ReceivedList state="open" />
      <Fold title={text('inquiries.inbox.closed')}>
        <ReceivedList state="closed" />
      </Fold>
    </Page>
  )
}
