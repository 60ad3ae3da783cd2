import { useState } from 'react'
import { styled } from 'styled-components'
import { InlineAlert } from 'suomifi-ui-components'
import type { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import { Fold } from '../components/Fold.tsx'
import type { Voice } from '../events/Voice.ts'
import { useText } from '../i18n/useText.ts'
import { WrongFact } from '../oys/WrongFact.tsx'
import { tokens } from '../theme/tokens.ts'
import { ContactActions } from './ContactActions.tsx'
import { ContactFacts } from './ContactFacts.tsx'
import { ContactNotes } from './ContactNotes.tsx'
import { ContactPersonForm } from './ContactPersonForm.tsx'
import { Marketing } from './Marketing.tsx'
import { useContactCommands } from './useContactCommands.ts'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(2)};
  padding: ${tokens.space(4, 0)};
  & + & { border-top: ${tokens.line}; }
  &:last-child { padding-bottom: 0; }
`

type Props = { person: ContactPerson; customerId: string; voice: Voice }

/** One person in a role: who, how to reach them, who says so and when; and what one's own organisation keeps of them. */
export const ContactPersonRow = ({ person, customerId, voice }: Props) => {
  const text = useText()
  const [changing, setChanging] = useState(false)
  const commands = useContactCommands(customerId, person)
  if (changing)
    return (
      <Row>
        <ContactPersonForm customerId={customerId} person={person} voice={voice} onClose={() => setChanging(false)} />
      </Row>
    )
  return (
    <Row>
      <ContactFacts person={person} voice={voice} />
      {commands.failure ? (
        <InlineAlert status="error" role="alert">
          {commands.failure.message}
        </InlineAlert>
      ) : null}
      {person.mayChange && !person.ended ? (
        <ContactActions person={person} commands={commands} onChange={() => setChanging(true)} />
      ) : null}
      {voice === 'customer' && person.keptBy ? (
        <WrongFact
          customerId={customerId}
          fact={{ kind: 'contactPerson', id: person.contactPersonId, field: 'name' }}
          what={person.name}
        />
      ) : null}
      {person.mayNote ? (
        <Fold title={text('contacts.notes.title')}>
          <ContactNotes person={person} customerId={customerId} />
          <Marketing person={person} customerId={customerId} />
        </Fold>
      ) : null}
    </Row>
  )
}
