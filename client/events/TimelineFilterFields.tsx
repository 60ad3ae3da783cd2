import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { styled } from 'styled-components'
import { Dropdown, DropdownItem } from 'suomifi-ui-components'
import { Channel } from '#shared/events/Channel.ts'
import type { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import { Topic } from '#shared/events/Topic.ts'
import { listOrganisations } from '#shared/organisations/listOrganisations.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { DayField } from './DayField.tsx'
import { parseDay } from './parseDay.ts'
import { useSayTime } from './useSayTime.ts'

/** A dropdown needs a value for "all"; in the address there is none. */
const ALL = 'all'

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

type ChoiceProps = {
  label: string
  value: string | undefined
  options: { value: string; words: string }[]
  onChange: (value: string | undefined) => void
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => {
  const text = useText()
  return (
    <Dropdown
      labelText={label}
      value={value ?? ALL}
      onChange={(chosen) => onChange(chosen === ALL ? undefined : chosen)}
      fullWidth
    >
      {[{ value: ALL, words: text('events.filter.any') }, ...options].map((option) => (
        <DropdownItem key={option.value} value={option.value}>
          {option.words}
        </DropdownItem>
      ))}
    </Dropdown>
  )
}

type DayProps = { label: ReactNode; day: string | undefined; onChange: (day: string | undefined) => void }

const Day = ({ label, day, onChange }: DayProps) => {
  const { today, fullDay } = useSayTime()
  const [typed, setTyped] = useState(day ? fullDay(day) : '')
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
      <Choice
        label={text('events.filter.channel')}
        value={filters.channel}
        options={Channel.options.map((value) => ({ value, words: text(`events.channel.${value}`) }))}
        onChange={(channel) => change({ channel })}
      />
      <Choice
        label={text('events.filter.topic')}
        value={filters.topic}
        options={Topic.options.map((value) => ({ value, words: text(`events.topic.${value}`) }))}
        onChange={(topic) => change({ topic })}
      />
      <Choice
        label={text('events.filter.organisation')}
        value={filters.organisationId}
        options={(data?.items ?? []).map(({ id, name }) => ({ value: id, words: name[language] }))}
        onChange={(organisationId) => change({ organisationId })}
      />
      <Day label={text('events.filter.from')} day={filters.from} onChange={(from) => change({ from })} />
      <Day label={text('events.filter.until')} day={filters.until} onChange={(until) => change({ until })} />
    </Fields>
  )
}
