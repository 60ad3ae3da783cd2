import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { listEvents } from '#shared/events/listEvents.ts'
import { listTraces } from '#shared/events/listTraces.ts'
import type { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { queryFor } from '../api/queryFor.ts'
import { EVENTS_A_PAGE } from './eventsAPage.ts'
import { timelineRows } from './timelineRows.ts'
import { tracesWithin } from './tracesWithin.ts'

/** The timeline of a customer as rows, page by page, with the traces that belong among what has been fetched. */
export const useTimeline = (customerId: string, filters: TimelineFilters) => {
  const events = useInfiniteQuery(pagesFor(listEvents, { customerId, ...filters, limit: EVENTS_A_PAGE }))
  const traces = useQuery(queryFor(listTraces, { customerId }))
  const fetched = useMemo(() => events.data?.pages.flatMap(({ items }) => items) ?? [], [events.data])
  const shown = useMemo(() => tracesWithin(traces.data?.items ?? [], filters), [traces.data, filters])
  const complete = events.data !== undefined && !events.hasNextPage
  const rows = useMemo(() => timelineRows(fetched, shown, complete), [fetched, shown, complete])
  return { ...events, events: fetched, rows, complete }
}
