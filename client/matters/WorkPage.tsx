import { useNavigate, useSearch } from '@tanstack/react-router'
import { IconBriefcase } from 'suomifi-icons'
import { boardTexts } from '#shared/matters/boardTexts.ts'
import { matterPageTexts } from '#shared/matters/matterPageTexts.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { useLiveWork } from '../api/useLiveWork.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { Board } from './Board.tsx'
import { MatterFilterBar } from './MatterFilterBar.tsx'
import { MatterList } from './MatterList.tsx'
import type { MattersSearch } from './mattersSearch.ts'
import { useMatterChoices } from './useMatterChoices.ts'
import { useMatters } from './useMatters.ts'

addTexts({ ...matterTexts, ...boardTexts, ...matterPageTexts })

/** The organisation's matters as a board or a list: what lapses first, and whose it is. */
export const WorkPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as MattersSearch
  const { view = 'board', by, ...filters } = search
  const choices = useMatterChoices()
  const { rows, data, error, isPending, complete, refetch } = useMatters(filters)
  useLiveWork()
  const narrowed = Object.values(filters).some((value) => value !== undefined)
  const go = (next: MattersSearch) => navigate({ to: '/matters', search: next, replace: true, resetScroll: false })
  return (
    <Page>
      <div>
        <PageTitle title={text('board.title')} />
        <Quiet as="p" role="status">
          {data && !complete ? text('board.loadingMore', { count: rows.length }) : null}
          {complete ? text('board.count', { count: rows.length }) : null}
          {data ? null : text('board.lead')}
        </Quiet>
      </div>
      <MatterFilterBar search={search} go={go} choices={choices} />
      {isPending ? (
        <Waiting label={text('board.loading')}>
          <SkeletonLines widths={['90%', '80%', '90%', '70%', '90%', '80%']} />
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('board.failed')} retry={() => refetch()} /> : null}
      {complete && rows.length === 0 && narrowed ? <EmptyState title={text('board.noneFound')} /> : null}
      {complete && rows.length === 0 && !narrowed ? (
        <EmptyState
          icon={<IconBriefcase />}
          title={text('board.none')}
          action={<ButtonLink to="/companies">{text('board.none.find')}</ButtonLink>}
        >
          {text('board.none.how')}
        </EmptyState>
      ) : null}
      {rows.length > 0 && view === 'board' ? <Board rows={rows} by={by ?? 'status'} choices={choices} /> : null}
      {rows.length > 0 && view === 'list' ? (
        <MatterList rows={rows} by={by} choices={choices} place={JSON.stringify(search)} />
      ) : null}
    </Page>
  )
}
