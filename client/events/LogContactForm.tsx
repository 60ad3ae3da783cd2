import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { styled } from 'styled-components'
import { IconClose } from 'suomifi-icons'
import { Button, Expander, ExpanderContent, ExpanderTitleButton, TextInput } from 'suomifi-ui-components'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ContactFields } from './ContactFields.tsx'
import type { ContactProblems } from './contactProblems.ts'
import { DayField } from './DayField.tsx'
import { FieldPair } from './FieldPair.ts'
import { fieldId } from './fieldId.ts'
import { LogContactFooter } from './LogContactFooter.tsx'
import { MoreFields } from './MoreFields.tsx'
import type { ContactForm } from './useContactForm.ts'
import { useProblemText } from './useProblemText.ts'

const Sheet = styled(Card)`
  border-top: 3px solid ${tokens.colors.highlightBase};
  form { display: grid; gap: ${tokens.space(4)}; }
`
const Head = styled.div`
  display: flex;
  justify-content: space-between;
  align-items: start;
  gap: ${tokens.space(2)};
  ${CardTitle} { margin-bottom: 0; }
`
const BEHIND_MORE: (keyof ContactProblems)[] = ['day', 'time', 'withholdReason', 'reviewOn']

type Props = {
  customerId: string
  form: ContactForm
  firstRef: RefObject<HTMLInputElement | null>
  onClose: () => void
}

/** Log a contact where the timeline is read: by keyboard alone from the first field to Ctrl+Enter. */
export const LogContactForm = ({ customerId, form, firstRef, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const { draft, change, problems } = form
  const [more, setMore] = useState(draft.withhold || draft.day !== '' || draft.otherCustomers.length > 0)
  const problem = useProblemText(problems)
  const dueOn = problem('dueOn')

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
        <Expander open={more} onOpenChange={() => setMore((open) => !open)}>
          <ExpanderTitleButton>{text('events.log.more')}</ExpanderTitleButton>
          <ExpanderContent>
            <MoreFields form={id} customerId={customerId} draft={draft} change={change} problems={problems} />
          </ExpanderContent>
        </Expander>
        <LogContactFooter form={form} />
      </form>
    </Sheet>
  )
}
