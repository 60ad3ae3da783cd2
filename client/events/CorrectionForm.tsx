import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, TextInput } from 'suomifi-ui-components'
import type { ContactContent } from '#shared/events/ContactContent.ts'
import { correctContact } from '#shared/events/correctContact.ts'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useDraft } from '../drafts/useDraft.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { type ContactDraft, EMPTY_CONTACT_DRAFT } from './ContactDraft.ts'
import { ContactFields } from './ContactFields.tsx'
import { type ContactProblems, contactProblems } from './contactProblems.ts'
import { fieldId } from './fieldId.ts'
import { hasReached } from './hasReached.ts'
import { helsinkiTime } from './helsinkiTime.ts'
import { namesIn } from './namesIn.ts'
import { refusedFields } from './refusedFields.ts'
import { showLoggedEvent } from './showLoggedEvent.ts'
import { useProblemText } from './useProblemText.ts'

const MatterField = lazy(() =>
  import('../matters/MatterField.tsx').then(({ MatterField }) => ({ default: MatterField })),
)

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(4)};
  margin-top: ${tokens.space(3)};
  padding-top: ${tokens.space(4)};
  border-top: ${tokens.line};
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
`

type Correction = ContactDraft & { reason: string }

const draftOf = (
  { channel, subject, text, topics, who, organisationIds, reached }: ContactContent,
  matterId: string | null,
): Correction => ({
  ...EMPTY_CONTACT_DRAFT,
  channel,
  subject,
  text,
  topics,
  who: who.join(', '),
  organisationIds,
  matterId,
  reached: reached ?? null,
  reason: '',
})

type Props = {
  event: TimelineEvent
  contact: ContactContent
  onClose: () => void
  onShow: (eventId: string) => void
}

/** Correct a contact where it stands: a new event takes its place, the old one stays visible as corrected. */
export const CorrectionForm = ({ event, contact, onClose, onShow }: Props) => {
  const text = useText()
  const id = useId()
  const queryClient = useQueryClient()
  const firstRef = useRef<HTMLInputElement>(null)
  const [draft, setDraft, clearDraft] = useDraft(`correction.${event.eventId}`, draftOf(contact, event.matterId))
  const [problems, setProblems] = useState<ContactProblems>({})
  const problem = useProblemText(problems)
  const command = useCommand(correctContact)
  useEffect(() => firstRef.current?.focus(), [])

  const change = (part: Partial<Correction>) => {
    setDraft((before) => ({ ...before, ...part }))
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))))
  }
  const showProblems = (found: ContactProblems) => {
    setProblems(found)
    const [first] = Object.keys(found)
    if (first) requestAnimationFrame(() => document.getElementById(fieldId(id, first))?.focus())
  }
  const close = () => {
    clearDraft()
    onClose()
  }
  const save = () => {
    if (command.isPending) return
    const now = new Date()
    const found: ContactProblems = {
      ...contactProblems(draft, now, helsinkiTime(now).day),
      ...(draft.reason.trim() === '' ? { reason: { key: 'events.log.problem.reason' } } : {}),
    }
    if (Object.keys(found).length > 0) return showProblems(found)
    const { channel, subject, topics, organisationIds, reason } = draft
    const matter = draft.matterId
      ? { matterId: draft.matterId as never, reached: hasReached(draft) }
      : { matterId: null }
    command.mutate(
      {
        customerId: event.customerId,
        eventId: event.eventId,
        ...{ channel, subject, topics, organisationIds, reason, text: draft.text, who: namesIn(draft.who) },
        ...matter,
      },
      {
        onSuccess: (correction) => {
          showLoggedEvent(queryClient, correction)
          confirmDone(text('events.correction.saved'))
          close()
          onShow(correction.eventId)
        },
        onError: (error) => showProblems(refusedFields(error)),
      },
    )
  }
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) {
      press.preventDefault()
      save()
    }
  }
  return (
    <Form
      noValidate
      aria-label={text('events.correction.title')}
      onKeyDown={onKeyDown}
      onSubmit={(submit) => {
        submit.preventDefault()
        save()
      }}
    >
      <p>{text('events.correction.explanation')}</p>
      <ContactFields form={id} draft={draft} change={change} problems={problems} firstRef={firstRef} />
      <Suspense>
        <MatterField customerId={event.customerId} draft={draft} change={change} />
      </Suspense>
      <TextInput
        id={fieldId(id, 'reason')}
        labelText={text('events.correction.reason')}
        hintText={text('events.correction.reasonHint')}
        value={draft.reason}
        onChange={(reason) => change({ reason: String(reason ?? '') })}
        autoComplete="off"
        fullWidth
        {...problem('reason')}
      />
      {command.error && Object.keys(problems).length === 0 ? (
        <InlineAlert status="error" role="alert" labelText={text('events.log.failed')}>
          {command.error.message}
        </InlineAlert>
      ) : null}
      <Actions>
        <Button type="submit" aria-disabled={command.isPending}>
          {text(command.isPending ? 'events.log.saving' : 'events.correction.save')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={close}>
          {text('nextSteps.cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
