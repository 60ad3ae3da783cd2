import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { getDesktop } from '#shared/desktop/getDesktop.ts'
import { useSession } from '../access/useSession.ts'
import { queryFor } from '../api/queryFor.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useText } from '../i18n/useText.ts'
import { DeskColumns } from './DeskColumns.ts'
import { DesktopWaiting } from './DesktopWaiting.tsx'
import { firstName } from './firstName.ts'
import { MySteps } from './MySteps.tsx'
import { RecentCustomers } from './RecentCustomers.tsx'
import { StepsSummary } from './StepsSummary.tsx'

const WorkDesk = lazy(() => import('./WorkDesk.tsx').then(({ WorkDesk }) => ({ default: WorkDesk })))

const NOON = 11
const EVENING = 18

const greetingAt = (hour: number) => {
  if (hour < NOON) return 'desktop.morning'
  return hour < EVENING ? 'desktop.day' : 'desktop.evening'
}

/** The adviser's desk: what waits for me first, and the way back to whom I worked with. */
export const Desktop = () => {
  const text = useText()
  const { actor } = useSession()
  const { data, error, refetch } = useQuery(queryFor(getDesktop, {}))
  const works = actor.organisation !== null && actor.permissions.includes('events.read')
  const greeting = text(greetingAt(helsinkiTime(Date.now()).hour), { name: firstName(actor.name) })
  return (
    <Page>
      <div>
        <PageTitle title={text('desktop.title')}>{greeting}</PageTitle>
        {data ? <StepsSummary steps={data.nextSteps} /> : null}
      </div>
      {error && !data ? <FailedState error={error} retry={refetch} /> : null}
      {!data && !error ? <DesktopWaiting /> : null}
      {data && works ? (
        <Suspense fallback={<DesktopWaiting />}>
          <WorkDesk {...data} />
        </Suspense>
      ) : null}
      {data && !works ? (
        <DeskColumns>
          <MySteps steps={data.nextSteps} />
          <RecentCustomers companies={data.recentCustomers} />
        </DeskColumns>
      ) : null}
    </Page>
  )
}
