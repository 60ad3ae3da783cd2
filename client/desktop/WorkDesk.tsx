import { lazy, Suspense } from 'react'
import { styled } from 'styled-components'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { deskTexts } from '#shared/desktop/deskTexts.ts'
import type { getDesktop } from '#shared/desktop/getDesktop.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { useSession } from '../access/useSession.ts'
import { useLiveWork } from '../api/useLiveWork.ts'
import { FailedState } from '../components/FailedState.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { tokens } from '../theme/tokens.ts'
import { DeskColumns } from './DeskColumns.ts'
import { DesktopWaiting } from './DesktopWaiting.tsx'
import { LapsesFirst } from './LapsesFirst.tsx'
import { MyMatters } from './MyMatters.tsx'
import { MySteps } from './MySteps.tsx'
import { RecentCustomers } from './RecentCustomers.tsx'
import { TeamQueue } from './TeamQueue.tsx'
import { TodayCard } from './TodayCard.tsx'
import { toDosOf } from './toDosOf.ts'
import { useDesk } from './useDesk.ts'
import { WaitingForMe } from './WaitingForMe.tsx'

addTexts({ ...deskTexts, ...matterTexts })

const CustomerNews = lazy(() => import('./CustomerNews.tsx').then(({ CustomerNews }) => ({ default: CustomerNews })))

const Column = styled.div`
  display: grid;
  gap: ${tokens.space(6)};
  min-width: 0;
`

/** The desk of somebody who works with matters: what lapses first, then what waits, today, my teams' queue, my matters, news. */
export const WorkDesk = ({ nextSteps, tasks, recentCustomers }: OutputOf<typeof getDesktop>) => {
  const { permissions } = useSession().actor
  const { today } = useSayTime()
  const { loading, error, retry, waiting, queue, mine } = useDesk()
  useLiveWork()
  if (error) return <FailedState error={error} retry={retry} />
  if (loading) return <DesktopWaiting />
  const isDue = ({ dueOn }: { dueOn: string | null }) => dueOn !== null && dueOn <= today
  const toDos = toDosOf(nextSteps, tasks)
  const later = toDos.filter(({ row }) => !isDue(row))
  return (
    <>
      <LapsesFirst first={waiting[0] ?? queue[0]} />
      <DeskColumns>
        <Column>
          <WaitingForMe items={waiting} />
          <TodayCard toDos={toDos.filter(({ row }) => isDue(row))} matters={mine.filter(isDue)} />
          {later.length > 0 ? <MySteps toDos={later} /> : null}
        </Column>
        <Column>
          <TeamQueue items={queue} />
          <MyMatters matters={mine} mayOpen={permissions.includes('matters.handle')} />
          <Suspense fallback={<DesktopWaiting />}>
            <CustomerNews />
          </Suspense>
          <RecentCustomers companies={recentCustomers} />
        </Column>
      </DeskColumns>
    </>
  )
}
