import { styled } from 'styled-components'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { tokens } from '../theme/tokens.ts'
import { EventCard } from './EventCard.tsx'
import type { Shown } from './Shown.ts'
import { TraceCard } from './TraceCard.tsx'
import type { TimelineRow } from './timelineRows.ts'
import { useSayTime } from './useSayTime.ts'
import type { Voice } from './Voice.ts'

const Day = styled.h2`
  font-size: 16px;
  line-height: 24px;
  font-weight: 600;
  padding-top: ${tokens.space(4)};
`

type Props = {
  row: TimelineRow
  events: TimelineEvent[]
  voice: Voice
  shown: Shown | undefined
  onShow: (eventId: string) => void
}

/** A row of the timeline: a day, an event, or a trace. */
export const TimelineRowView = ({ row, events, voice, shown, onShow }: Props) => {
  const { dayHeading } = useSayTime()
  if (row.kind === 'day') return <Day>{dayHeading(row.day)}</Day>
  if (row.kind === 'trace') return <TraceCard month={row.month} contacts={row.contacts} />
  const { fact } = row.event
  const original =
    fact.type === 'contact.corrected' ? events.find(({ eventId }) => eventId === fact.content.corrects) : undefined
  return <EventCard event={row.event} original={original} voice={voice} shown={shown} onShow={onShow} />
}
