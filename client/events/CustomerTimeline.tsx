import { useCallback, useEffect, useState } from 'react'
import { styled } from 'styled-components'
import { VisuallyHidden } from 'suomifi-ui-components'
import type { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import { useLive } from '../api/useLive.ts'
import { FailedState } from '../components/FailedState.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ArrivalsPill } from './ArrivalsPill.tsx'
import type { Shown } from './Shown.ts'
import { TimelineEmpty } from './TimelineEmpty.tsx'
import { TimelineFilterBar } from './TimelineFilterBar.tsx'
import { TimelineList } from './TimelineList.tsx'
import { TimelineSkeleton } from './TimelineSkeleton.tsx'
import { useArrivals } from './useArrivals.ts'
import { useArrivedWords } from './useArrivedWords.ts'
import { useTimeline } from './useTimeline.ts'
import type { Voice } from './Voice.ts'

const Section = styled.section`
  display: grid;
  gap: ${tokens.space(4)};
  min-width: 0;
`
/** How far an event that was asked for is looked for; further back one filters by days. */
const MOST_PAGES_TO_FIND = 20
const NO_FILTERS: TimelineFilters = {}

type Props = {
  customerId: string
  /** Whom the words speak to; the customer's own page speaks in the second person. */
  voice?: Voice
  filters?: TimelineFilters
  /** Filters live in the address of the page that shows the timeline; without this there are none. */
  onFilters?: (filters: TimelineFilters) => void
  /** What to begin with where nothing has happened yet. */
  onFirstStep?: (() => void) | undefined
  /** An event to show: scrolled to, marked and focused. */
  shown?: Shown | undefined
  onShow?: (eventId: string) => void
}

/** Everything that happened with a customer, as the viewer may see it, latest first; it updates by itself. */
export const CustomerTimeline = ({
  customerId,
  voice = 'professional',
  filters = NO_FILTERS,
  onFilters,
  onFirstStep,
  shown: shownByPage,
  onShow,
}: Props) => {
  const text = useText()
  const [shownHere, setShownHere] = useState<Shown>()
  const shown = onShow ? shownByPage : shownHere
  const show = useCallback((eventId: string) => (onShow ? onShow(eventId) : setShownHere({ eventId })), [onShow])
  const timeline = useTimeline(customerId, filters)
  const { events, rows, data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = timeline
  const filtered = Object.values(filters).some((value) => value !== undefined)
  const { arrived, forget } = useArrivals(
    JSON.stringify([customerId, filters]),
    data?.pages.length ?? 0,
    events,
    shown?.eventId,
  )
  useLive(customerId)

  const arrivedWords = useArrivedWords(arrived)

  // An event asked for that is older than what has been fetched: fetch on until it is there.
  const isMissing =
    shown !== undefined && data !== undefined && !events.some(({ eventId }) => eventId === shown.eventId)
  useEffect(() => {
    if (isMissing && data.pages.length < MOST_PAGES_TO_FIND && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [isMissing, data, hasNextPage, isFetchingNextPage, fetchNextPage])

  const showNewest = () => {
    if (arrived[0]) show(arrived[0].eventId)
    forget()
  }
  return (
    <Section aria-label={text('events.timeline.title')}>
      {onFilters && (events.length > 0 || filtered) ? (
        <TimelineFilterBar filters={filters} onFilters={onFilters} />
      ) : null}
      {isPending ? <TimelineSkeleton /> : null}
      {error && !data ? (
        <FailedState error={error} title={text('events.timeline.failed.title')} retry={() => timeline.refetch()} />
      ) : null}
      {data && rows.length === 0 ? (
        <TimelineEmpty
          voice={voice}
          {...(filtered && onFilters ? { onClear: () => onFilters({}) } : {})}
          {...(onFirstStep ? { onFirstStep } : {})}
        />
      ) : null}
      {rows.length > 0 ? (
        <TimelineList
          timeline={timeline}
          place={JSON.stringify([customerId, filters])}
          voice={voice}
          shown={shown}
          onShow={show}
        />
      ) : null}
      <VisuallyHidden role="status">{arrivedWords}</VisuallyHidden>
      <ArrivalsPill words={arrivedWords} onShow={showNewest} onSeen={forget} />
    </Section>
  )
}
