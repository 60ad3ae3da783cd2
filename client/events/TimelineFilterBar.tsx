import { useState } from 'react'
import { styled } from 'styled-components'
import { IconChevronDown, IconChevronUp } from 'suomifi-icons'
import { Button, Chip } from 'suomifi-ui-components'
import type { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import { PressGroup } from '../components/PressGroup.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { TimelineFilterFields } from './TimelineFilterFields.tsx'
import { useFilterWords } from './useFilterWords.ts'

const Bar = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
`
const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${tokens.space(2, 3)};
`
const First = styled.div`
  display: flex;
  align-items: center;
  gap: ${tokens.space(2)};
  min-width: 0;
  & > button { flex: none; }
`
const Kinds = styled(PressGroup)`
  flex: 1 1 auto;
`
const KINDS = ['contact', 'nextStep', 'register'] as const

type Props = { filters: TimelineFilters; onFilters: (filters: TimelineFilters) => void }

/** What of the timeline to show: kinds at hand, the rest folded away; what is chosen can be taken off one by one. */
export const TimelineFilterBar = ({ filters, onFilters }: Props) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const chosen = useFilterWords(filters)
  const without = (name: keyof TimelineFilters) => onFilters({ ...filters, [name]: undefined })
  return (
    <Bar role="group" aria-label={text('events.filter.title')}>
      <First>
        <Kinds>
          <button type="button" aria-pressed={!filters.kind} onClick={() => without('kind')}>
            {text('events.filter.kind.all')}
          </button>
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={filters.kind === kind}
              onClick={() => onFilters({ ...filters, kind })}
            >
              {text(`events.filter.kind.${kind}`)}
            </button>
          ))}
        </Kinds>
        <Button
          variant="secondaryNoBorder"
          iconRight={open ? <IconChevronUp /> : <IconChevronDown />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {text('events.filter.more')}
        </Button>
      </First>
      {open ? <TimelineFilterFields filters={filters} onFilters={onFilters} /> : null}
      {chosen.length > 0 ? (
        <Line>
          {chosen.map(({ name, words }) => (
            <Chip
              key={name}
              removable
              actionLabel={text('events.filter.remove', { filter: words })}
              onClick={() => without(name)}
            >
              {words}
            </Chip>
          ))}
          <Button variant="secondaryNoBorder" onClick={() => onFilters({})}>
            {text('events.filter.clear')}
          </Button>
        </Line>
      ) : null}
    </Bar>
  )
}
