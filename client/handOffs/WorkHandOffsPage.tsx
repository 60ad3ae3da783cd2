import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { styled } from 'styled-components'
import { IconExchange } from 'suomifi-icons'
import { HandOffFilters } from '#shared/handOffs/HandOffFilters.ts'
import { useLiveWork } from '../api/useLiveWork.ts'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { MoreButton } from '../components/MoreButton.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Tabs } from '../components/Tabs.tsx'
import { useNarrow } from '../components/useNarrow.ts'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { HandOffDetail } from './HandOffDetail.tsx'
import { HandOffFilterBar } from './HandOffFilterBar.tsx'
import { HandOffList } from './HandOffList.tsx'
import type { HandOffsSearch } from './handOffsSearch.ts'
import { useHandOffs } from './useHandOffs.ts'

const BOXES = HandOffFilters.shape.box.unwrap().options
const Columns = styled.div<{ $beside: boolean }>`
  display: grid;
  gap: ${tokens.space(6)};
  align-items: start;
  ${({ $beside }) => ($beside ? `${tokens.wide} { grid-template-columns: minmax(280px, 2fr) minmax(0, 3fr); }` : '')}
`
const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  min-width: 0;
`

/** The organisation's hand-offs: what waits for it with what lapses first on top, and the one that is open beside. */
export const WorkHandOffsPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const narrow = useNarrow()
  const search = useSearch({ strict: false }) as HandOffsSearch
  const { shown, ...filters } = search
  const { box = 'waiting' } = filters
  const { rows, data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useHandOffs(filters)
  useLiveWork()
  const go = ({ shown: _, ...next }: HandOffsSearch) =>
    navigate({ to: '/hand-offs', search: next as never, replace: true, resetScroll: false })
  const first = rows[0]?.handOffId
  const chosen = useEffectEvent((handOffId: string) =>
    navigate({
      to: '/hand-offs',
      search: { ...search, shown: handOffId } as never,
      replace: true,
      resetScroll: false,
    }),
  )
  // What stands open beside the list stays open when it is dealt with and leaves the list, or when another comes before it.
  useEffect(() => {
    if (!narrow && !shown && first) void chosen(first)
  }, [narrow, shown, first])
  const open = narrow ? undefined : (shown ?? first)
  const isCounted = box === 'waiting' && rows.length > 0 && !hasNextPage
  return (
    <Page>
      <div>
        <PageTitle title={text('handOffs.title')} />
        <Quiet as="p">
          {isCounted ? text('handOffs.lead.waiting', { count: rows.length }) : text('handOffs.lead')}
        </Quiet>
      </div>
      <Tabs
        label={text('handOffs.box')}
        tabs={BOXES.map((name) => ({ name, words: text(`handOffs.box.${name}`) }))}
        tab={box}
        onTab={(name) => go({ ...filters, box: name })}
      >
        <Stack>
          <HandOffFilterBar search={search} go={go} />
          {isPending ? (
            <Waiting label={text('handOffs.loading')}>
              <Card as="div">
                <SkeletonLines widths={['60%', '80%', '50%', '100%', '60%', '80%', '50%', '100%']} />
              </Card>
            </Waiting>
          ) : null}
          {error && !data ? (
            <FailedState error={error} title={text('handOffs.failed')} retry={() => refetch()} />
          ) : null}
          {data ? (
            <Columns $beside={open !== undefined}>
              <Stack>
                {rows.length === 0 ? (
                  <EmptyState icon={<IconExchange />} title={text(`handOffs.none.${box}`)}>
                    {text(`handOffs.none.${box}.how`)}
                  </EmptyState>
                ) : (
                  <HandOffList rows={rows} search={search} shown={open} />
                )}
                {hasNextPage ? (
                  <MoreButton label={text('handOffs.more')} waits={isFetchingNextPage} onMore={() => fetchNextPage()} />
                ) : null}
              </Stack>
              {open ? <HandOffDetail handOffId={open} key={open} /> : null}
            </Columns>
          ) : null}
        </Stack>
      </Tabs>
    </Page>
  )
}
