import { useEffect, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, TextInput } from 'suomifi-ui-components'
import type { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import { Quiet } from '../components/Quiet.ts'
import { FieldPair } from '../events/FieldPair.ts'
import { fieldId } from '../events/fieldId.ts'
import { useSayTime } from '../events/useSayTime.ts'
import type { Voice } from '../events/Voice.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { type ContactDraft, contactDraftOf } from './ContactDraft.ts'
import { type ContactProblem, contactProblems } from './contactProblems.ts'
import { KnownPersons } from './KnownPersons.tsx'
import { MoreContactFields } from './MoreContactFields.tsx'
import { useSaveContact } from './useSaveContact.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(4)};
  padding: ${tokens.space(4, 0, 5)};
  border-bottom: ${tokens.line};
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

type Props = { customerId: string; person?: ContactPerson; voice: Voice; onClose: () => void }

/** Add a contact person, or change one; on saving it counts as checked now. */
export const ContactPersonForm = ({ customerId, person, voice, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { today, fullNumbers } = useSayTime()
  const [draft, setDraft] = useState(() => contactDraftOf(person, fullNumbers))
  const [problems, setProblems] = useState<ContactProblem[]>([])
  const { save, saving, failure } = useSaveContact(customerId, person)
  const mayName = !person || person.mayRename
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const type = (part: Partial<ContactDraft>) => {
    setDraft((before) => ({ ...before, ...part }))
    setProblems([])
  }
  const submit = async () => {
    const found = contactProblems(draft, today)
    setProblems(found)
    const [first] = found
    if (first) return document.getElementById(fieldId(id, first))?.focus()
    if (await save(draft, today)) onClose()
  }
  const field = (name: 'name' | 'title' | 'email' | 'phone', hint?: string) => (
    <TextInput
      id={fieldId(id, name)}
      labelText={text(`contacts.field.${name}`)}
      {...(hint ? { hintText: hint } : {})}
      value={draft[name]}
      onChange={(value) => type({ [name]: String(value ?? '') })}
      status={problems.includes(name) ? 'error' : 'default'}
      {...(problems.includes(name) ? { statusText: text(`contacts.problem.${name}`) } : {})}
      autoComplete="off"
      fullWidth
    />
  )
  return (
    <Form
      ref={form}
      noValidate
      aria-label={person ? text('contacts.changeLabel', { name: person.name }) : text('contacts.add')}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {mayName && !draft.known ? field('name', text('contacts.field.nameHint')) : null}
      {person ? null : (
        <KnownPersons name={draft.name} known={draft.known} choose={(known, name) => type({ known, name })} />
      )}
      {field('title', text('contacts.field.titleHint'))}
      <FieldPair>
        {field('email')}
        {field('phone')}
      </FieldPair>
      <MoreContactFields
        id={id}
        draft={draft}
        type={type}
        problems={problems}
        voice={voice}
        mayName={mayName && !draft.known}
      />
      {failure ? (
        <InlineAlert status="error" role="alert">
          {failure.message}
        </InlineAlert>
      ) : null}
      <Quiet>{text(`contacts.effect.${voice}`)}</Quiet>
      <Actions>
        <Button type="submit" aria-disabled={saving}>
          {text('contacts.save')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onClose}>
          {text('contacts.cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
