import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Channel } from '#shared/events/Channel.ts'
import type { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import { Topic } from '#shared/events/Topic.ts'
import { listOrganisations } from '#shared/organisations/listOrganisations.ts'
import { queryFor } from '../api/queryFor.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { DayField } from './DayField.tsx'
import { parseDay } from './parseDay.ts'
import { useSayTime } from './useSayTime.ts'

const Fields = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
  align-items: start;
  padding: ${tokens.space(4)};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
`

type DayProps = { label: string; day: string | undefined; onChange: (day: string | undefined) => void }

const Day = ({ label, day, onChange }: DayProps) => {
  const { today, fullNumbers } = useSayTime()
  const [typed, setTyped] = useState(day ? fullNumbers(day) : '')
  const change = (next: string) => {
    setTyped(next)
    const parsed = parseDay(next, today, 'past')
    if (next.trim() === '') onChange(undefined)
    else if (parsed) onChange(parsed)
  }
  return <DayField label={label} value={typed} onChange={change} towards="past" />
}

type Props = { filters: TimelineFilters; onFilters: (filters: TimelineFilters) => void }

/** Filters by channel, topic, organisation and days; each takes effect when chosen. */
export const TimelineFilterFields = ({ filters, onFilters }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery(queryFor(listOrganisations, {}))
  const change = (part: Record<string, string | undefined>) => onFilters({ ...filters, ...part } as TimelineFilters)
  return (
    <Fields>
      <SelectField
        none={text('events.filter.any')}
        label={text('events.filter.channel')}
        chosen={filters.channel}
        options={Channel.options.map((code) => ({ code, text: text(`events.channel.${code}`) }))}
        choose={(channel) => change({ channel })}
      />
      <SelectField
        none={text('events.filter.any')}
        label={text('events.filter.topic')}
        chosen={filters.topic}
        options={Topic.options.map((code) => ({ code, text: text(`events.topic.${code}`) }))}
        choose={(topic) => change({ topic })}
      />
      <SelectField
        none={text('events.filter.any')}
        label={text('events.filter.organisation')}
        chosen={filters.organisationId}
        options={(data?.items ?? []).map(({ id, name }) => ({ code: id, text: name[language] }))}
        choose={(organisationId) => change({ organisationId })}
      />
      <Day label={text('events.filter.from')} day={filters.from} onChange={(from) => change({ from })} />
      <Day label={text('events.filter.until')} day={filters.until} onChange={(until) => change({ until })} />
    </Fields>
  )
}
