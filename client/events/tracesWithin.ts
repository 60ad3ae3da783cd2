import type { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import type { Trace } from './timelineRows.ts'

const MONTH_LENGTH = 'YYYY-MM'.length

/** The traces that a filtered timeline may show: a trace has a month and nothing else, so a filter by anything else hides it. */
export const tracesWithin = (traces: Trace[], filters: TimelineFilters): Trace[] => {
  const { kind, channel, topic, matterId, organisationId, from, until } = filters
  if (channel || topic || matterId || organisationId || (kind && kind !== 'contact')) return []
  return traces.filter(
    ({ month }) => (!from || month >= from.slice(0, MONTH_LENGTH)) && (!until || month <= until.slice(0, MONTH_LENGTH)),
  )
}
