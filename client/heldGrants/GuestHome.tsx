import { accessPageTexts } from '#shared/grants/accessPageTexts.ts'
import { grantsTexts } from '#shared/grants/grantsTexts.ts'
import { heldGrantsTexts } from '#shared/grants/heldGrantsTexts.ts'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { HeldList } from './HeldList.tsx'
import { useHeldGrants } from './useHeldGrants.ts'

addTexts({ ...grantsTexts, ...accessPageTexts, ...heldGrantsTexts })

/** The one page of somebody invited: whose information is open to them, what of it, and until when. */
export const GuestHome = () => {
  const text = useText()
  const query = useHeldGrants()
  const { held, error, refetch } = query
  return (
    <Page>
      <div>
        <PageTitle title={text('guest.title')} />
        <Quiet as="p">{text('guest.what')}</Quiet>
      </div>
      {error && !held ? <FailedState error={error} title={text('held.failed')} retry={refetch} /> : null}
      {held || error ? null : (
        <Waiting label={text('held.loading')}>
          <Card as="div">
            <SkeletonLines widths={['40%', '70%', '50%']} />
          </Card>
        </Waiting>
      )}
      {held?.length === 0 ? <EmptyState title={text('guest.none')}>{text('guest.none.how')}</EmptyState> : null}
      <HeldList {...query} />
    </Page>
  )
}
