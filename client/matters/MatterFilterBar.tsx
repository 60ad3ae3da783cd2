import { useState } from 'react'
import { styled } from 'styled-components'
import { IconChevronDown, IconChevronUp } from 'suomifi-icons'
import { Button, Chip } from 'suomifi-ui-components'
import { PressGroup } from '../components/PressGroup.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { Choices } from './columnKeys.ts'
import { MatterFilterFields } from './MatterFilterFields.tsx'
import { type Grouping, MattersSearch } from './mattersSearch.ts'
import { useMatterFilterWords } from './useMatterFilterWords.ts'

const Bar = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
`
const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${tokens.space(2, 5)};
`
const Grouped = styled.div`
  /* Its name stands before it: one line of controls above the board. */
  & > div { display: flex; align-items: center; gap: ${tokens.space(2)}; }
  label { margin: 0; white-space: nowrap; }
`
const Chips = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${tokens.space(2)};
`

/** Whose matters, in one press: each is a filter of its own and takes the others' place. */
const WHOSE = [
  { key: 'all', part: {} },
  { key: 'me', part: { person: 'me' } },
  { key: 'mine', part: { team: 'mine' } },
  { key: 'none', part: { person: 'none' } },
  { key: 'serving', part: { as: 'serving' } },
] as const

const GROUPINGS: readonly Grouping[] = MattersSearch.shape.by.unwrap().options

type Props = { search: MattersSearch; go: (search: MattersSearch) => void; choices: Choices | undefined }

/** Which matters, as a board or a list, and by what they are grouped: all of it stands in the address. */
export const MatterFilterBar = ({ search, go, choices }: Props) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const chosen = useMatterFilterWords(search, choices)
  const { view = 'board', by } = search
  const { person: _person, team: _team, as: _as, ...others } = search
  const isChosen = (part: Partial<MattersSearch>) =>
    search.person === part.person && search.team === part.team && search.as === part.as
  return (
    <Bar role="group" aria-label={text('board.filter')}>
      <Line>
        <PressGroup>
          {WHOSE.map(({ key, part }) => (
            <button
              key={key}
              type="button"
              aria-pressed={isChosen(part)}
              onClick={() => go({ ...others, ...part } as MattersSearch)}
            >
              {text(`board.filter.${key}`)}
            </button>
          ))}
        </PressGroup>
        <Button
          variant="secondaryNoBorder"
          iconRight={open ? <IconChevronUp /> : <IconChevronDown />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {text('events.filter.more')}
        </Button>
        <PressGroup role="group" aria-label={text('board.view')}>
          {(['board', 'list'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={view === one}
              onClick={() => go({ ...search, view: one === 'board' ? undefined : one })}
            >
              {text(`board.view.${one}`)}
            </button>
          ))}
        </PressGroup>
        <Grouped>
          <SelectField
            label={text('board.by')}
            options={GROUPINGS.map((code) => ({ code, text: text(`board.by.${code}`) }))}
            chosen={by ?? (view === 'board' ? 'status' : undefined)}
            none={text('board.by.none')}
            choose={(code) => go({ ...search, by: code as Grouping | undefined })}
          />
        </Grouped>
      </Line>
      {open ? <MatterFilterFields search={search} go={go} choices={choices} /> : null}
      {chosen.length > 0 ? (
        <Chips>
          {chosen.map(({ name, words }) => (
            <Chip
              key={name}
              removable
              actionLabel={text('board.filter.remove', { filter: words })}
              onClick={() => go({ ...search, [name]: undefined })}
            >
              {words}
            </Chip>
          ))}
          <Button variant="secondaryNoBorder" onClick={() => go({ view: search.view, by: search.by })}>
            {text('board.filter.clear')}
          </Button>
        </Chips>
      ) : null}
    </Bar>
  )
}
