import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { IconClose } from 'suomifi-icons'
import { Button, TextInput } from 'suomifi-ui-components'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Fold } from '../components/Fold.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { ContactDraft } from './ContactDraft.ts'
import { ContactFields } from './ContactFields.tsx'
import type { ContactProblems } from './contactProblems.ts'
import { DayField } from './DayField.tsx'
import { FieldPair } from './FieldPair.ts'
import { fieldId } from './fieldId.ts'
import { LogContactFooter } from './LogContactFooter.tsx'
import { MoreFields } from './MoreFields.tsx'
import type { ContactForm } from './useContactForm.ts'
import { useProblemText } from './useProblemText.ts'

const MatterField = lazy(() =>
  import('../matters/MatterField.tsx').then(({ MatterField }) => ({ default: MatterField })),
)

const Sheet = styled(Card)`
  border-top: 3px solid ${tokens.colors.highlightBase};
  form { display: grid; gap: ${tokens.space(4)}; }
`
const Head = styled.div`
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: ${tokens.space(2)};
  & > button { margin: -8px -12px -8px 0; }
  ${CardTitle} { margin-bottom: 0; }
`
const BEHIND_MORE: (keyof ContactProblems)[] = [
  'day',
  'time',
  'withholdReason',
  'reviewOn',
  'delayParagraph',
  'delayUntil',
]

const hasMore = ({ withhold, delay, day, time, otherCustomers, organisationIds }: ContactDraft): boolean =>
  withhold || delay || day !== '' || time !== '' || otherCustomers.length > 0 || organisationIds.length > 0

type Props = {
  customerId: string
  form: ContactForm
  /** How many times the person has asked for the form: each time it takes the focus. */
  asked: number
  onClose: () => void
}

/** Log a contact where the timeline is read: by keyboard alone from the first field to Ctrl+Enter. */
export const LogContactForm = ({ customerId, form, asked, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const { draft, change, problems } = form
  const [more, setMore] = useState(hasMore(draft))
  const problem = useProblemText(problems)
  const dueOn = problem('dueOn')
  const firstRef = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked > 0) firstRef.current?.focus()
  }, [asked])

  const save = async () => {
    const [first] = Object.keys(await form.save()) as (keyof ContactProblems)[]
    if (!first) return
    if (BEHIND_MORE.includes(first)) setMore(true)
    // After the render that shows the problem, and what was folded away.
    requestAnimationFrame(() => document.getElementById(fieldId(id, first))?.focus())
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void save()
    }
    if (event.key === 'Escape' && !target.closest('[role="dialog"], [role="combobox"], [role="listbox"]')) onClose()
  }
  return (
    <Sheet aria-labelledby={`${id}-title`}>
      <form
        noValidate
        aria-busy={form.saving}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Head>
          <CardTitle id={`${id}-title`}>{text('events.log.title')}</CardTitle>
          <Button
            variant="secondaryNoBorder"
            icon={<IconClose />}
            aria-label={text('events.log.close')}
            onClick={onClose}
          />
        </Head>
        <ContactFields form={id} draft={draft} change={change} problems={problems} firstRef={firstRef} />
        <Suspense>
          <MatterField customerId={customerId} draft={draft} change={change} />
        </Suspense>
        <FieldPair $wide>
          <TextInput
            id={fieldId(id, 'nextStep')}
            labelText={text('events.log.nextStep')}
            optionalText={text('events.log.optional')}
            value={draft.nextStep}
            onChange={(nextStep) => change({ nextStep: String(nextStep ?? '') })}
            visualPlaceholder={text('events.log.nextStepHint')}
            autoComplete="off"
            fullWidth
            {...problem('nextStep')}
          />
          <DayField
            id={fieldId(id, 'dueOn')}
            label={text('events.log.dueOn')}
            placeholder={text('events.log.dueOnHint')}
            value={draft.dueOn}
            onChange={(day) => change({ dueOn: day })}
            problem={dueOn.status === 'error' ? dueOn.statusText : undefined}
          />
        </FieldPair>
        <Fold title={text('events.log.more')} open={more} onOpen={setMore}>
          <MoreFields form={id} customerId={customerId} draft={draft} change={change} problems={problems} />
        </Fold>
        <LogContactFooter form={form} />
      </form>
    </Sheet>
  )
}
