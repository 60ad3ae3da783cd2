import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { Permission } from '#shared/access/Permission.ts'
import { getDesktop } from '#shared/desktop/getDesktop.ts'
import { useSession } from '../access/useSession.ts'
import { queryFor } from '../api/queryFor.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { PrimaryLink } from '../components/PrimaryLink.tsx'
import { SpreadRow } from '../components/SpreadRow.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useText } from '../i18n/useText.ts'
import { DeskColumns } from './DeskColumns.ts'
import { DesktopWaiting } from './DesktopWaiting.tsx'
import { firstName } from './firstName.ts'
import { MySteps } from './MySteps.tsx'
import { RecentCustomers } from './RecentCustomers.tsx'
import { StepsSummary } from './StepsSummary.tsx'
import { toDosOf } from './toDosOf.ts'

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
  const may = (permission: Permission) => actor.organisation !== null && actor.permissions.includes(permission)
  const works = may('events.read')
  const takesCalls = may('matters.handle') && may('events.log')
  const greeting = text(greetingAt(helsinkiTime(Date.now()).hour), { name: firstName(actor.name) })
  return (
    <Page>
      <SpreadRow>
        <div>
          <PageTitle title={text('desktop.title')}>{greeting}</PageTitle>
          {data ? <StepsSummary toDos={toDosOf(data.nextSteps, data.tasks)} /> : null}
        </div>
        {takesCalls ? <PrimaryLink to="/quick">{text('desktop.call')}</PrimaryLink> : null}
      </SpreadRow>
      {error && !data ? <FailedState error={error} retry={refetch} /> : null}
      {!data && !error ? <DesktopWaiting /> : null}
      {data && works ? (
        <Suspense fallback={<DesktopWaiting />}>
          <WorkDesk {...data} />
        </Suspense>
      ) : null}
      {data && !works ? (
        <DeskColumns>
          <MySteps toDos={toDosOf(data.nextSteps, data.tasks)} />
          <RecentCustomers companies={data.recentCustomers} />
        </DeskColumns>
      ) : null}
    </Page>
  )
}
