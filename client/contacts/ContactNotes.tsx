import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, Textarea } from 'suomifi-ui-components'
import type { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import { noteOnContact } from '#shared/contacts/noteOnContact.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { useDraft } from '../drafts/useDraft.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  margin-bottom: ${tokens.space(5)};
  & > button { justify-self: start; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: ${tokens.space(3)}; }
  li p { white-space: pre-wrap; overflow-wrap: anywhere; }
`

/** One's own organisation's working notes on a person, and a new one. */
export const ContactNotes = ({ person, customerId }: { person: ContactPerson; customerId: string }) => {
  const text = useText()
  const queryClient = useQueryClient()
  const { fullDay } = useSayTime()
  const command = useCommand(noteOnContact)
  const [draft, setDraft, clearDraft] = useDraft(`contactNote.${person.contactPersonId}`, '')
  const [missing, setMissing] = useState(false)
  const save = async () => {
    if (draft.trim() === '') return setMissing(true)
    const ids = { customerId, contactPersonId: person.contactPersonId } as { customerId: never; contactPersonId: never }
    await command.mutateAsync({ ...ids, text: draft }).then(
      () => {
        clearDraft()
        confirmDone(text('contacts.notes.saved'))
        return invalidateCustomer(queryClient, customerId)
      },
      () => {},
    )
  }
  return (
    <Frame>
      {person.notes.length > 0 ? (
        <ul>
          {person.notes.map((note) => (
            <li key={note.noteId}>
              <p dir="auto">{note.text}</p>
              <Quiet>{text('contacts.notes.by', { name: note.by, day: fullDay(helsinkiTime(note.at).day) })}</Quiet>
            </li>
          ))}
        </ul>
      ) : null}
      <Textarea
        labelText={text('contacts.notes.text')}
        hintText={text('contacts.notes.effect')}
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value)
          setMissing(false)
        }}
        status={missing ? 'error' : 'default'}
        fullWidth
      />
      {command.error ? (
        <InlineAlert status="error" role="alert">
          {command.error.message}
        </InlineAlert>
      ) : null}
      <Button variant="secondary" aria-disabled={command.isPending} onClick={() => save()}>
        {text('contacts.notes.add')}
      </Button>
    </Frame>
  )
}
