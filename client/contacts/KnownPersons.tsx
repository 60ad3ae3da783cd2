import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { styled } from 'styled-components'
import { findPersons } from '#shared/contacts/findPersons.ts'
import { queryFor } from '../api/queryFor.ts'
import { LinkButton } from '../components/LinkButton.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { ContactDraft } from './ContactDraft.ts'

/** A shorter beginning would suggest everybody. */
const SHORTEST = 3

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(3)};
  border-left: 4px solid ${tokens.colors.highlightBase};
  background: ${tokens.colors.highlightLight4};
  ul { list-style: none; margin: 0; padding: 0; }
`

type Props = {
  name: string
  known: ContactDraft['known']
  choose: (known: ContactDraft['known'], name: string) => void
}

/** People already known to the adviser by that name: a person is written once. Nothing when there are none. */
export const KnownPersons = ({ name, known, choose }: Props) => {
  const text = useText()
  const q = useDeferredValue(name.trim())
  const { data } = useQuery({ ...queryFor(findPersons, { q }), enabled: q.length >= SHORTEST && !known })
  if (known)
    return (
      <Frame role="status">
        <p>{text('contacts.knownChosen', { roles: known.roles })}</p>
        <LinkButton type="button" onClick={() => choose(null, name)}>
          {text('contacts.knownNot')}
        </LinkButton>
      </Frame>
    )
  if (q.length < SHORTEST || !data || data.items.length === 0) return null
  return (
    <Frame role="status">
      <Quiet>{text('contacts.known')}</Quiet>
      <ul>
        {data.items.map((person) => {
          const roles = person.roles.map(({ customer, title }) => `${customer} (${title})`).join(', ')
          return (
            <li key={person.personId}>
              <LinkButton
                type="button"
                onClick={() => choose({ personId: person.personId, roles: `${person.name}, ${roles}` }, person.name)}
              >
                {person.name}: {roles}
              </LinkButton>
            </li>
          )
        })}
      </ul>
    </Frame>
  )
}
