import { useEffect, useEffectEvent, useState } from 'react'
import { styled } from 'styled-components'
import { TextInput } from 'suomifi-ui-components'
import { SelectField } from '../components/SelectField.tsx'
import { useText } from '../i18n/useText.ts'
import { useDebounced } from '../register/useDebounced.ts'
import { tokens } from '../theme/tokens.ts'
import type { OrganisationSearch } from './organisationSearch.ts'

/** Milliseconds of rest before the list is asked for. */
const PAUSE_MS = 200

const Fields = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 320px) minmax(0, 180px);
  gap: ${tokens.space(4)};
  align-items: end;
  flex: 1 1 320px;
  ${tokens.narrow} { grid-template-columns: 1fr 1fr; }
`

type Props = { search: OrganisationSearch; onSearch: (search: OrganisationSearch) => unknown }

/** Whom of the organisation's people to show; both choices are in the address. */
export const PeopleFilter = ({ search, onSearch }: Props) => {
  const text = useText()
  const [typed, setTyped] = useState(search.q ?? '')
  const settled = useDebounced(typed, PAUSE_MS)
  const ask = useEffectEvent((words: string) => {
    if (words !== (search.q ?? '')) onSearch({ ...search, q: words || undefined })
  })
  useEffect(() => ask(settled.trim()), [settled])
  return (
    <Fields>
      <TextInput
        labelText={text('people.search')}
        value={typed}
        onChange={(value) => setTyped(String(value ?? ''))}
        autoComplete="off"
        fullWidth
      />
      <SelectField
        label={text('people.state')}
        options={[{ code: 'left', text: text('people.state.left') }]}
        chosen={search.state === 'left' ? 'left' : undefined}
        none={text('people.state.active')}
        choose={(state) => onSearch({ ...search, state: state === 'left' ? 'left' : undefined })}
      />
    </Fields>
  )
}
