import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert, TextInput } from 'suomifi-ui-components'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { useDraft } from '../drafts/useDraft.ts'
import { DayField } from '../events/DayField.tsx'
import { parseDay } from '../events/parseDay.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { StepConflict } from './StepConflict.tsx'
import type { StepDraft } from './StepDraft.ts'
import type { useChangeStep } from './useChangeStep.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(3)};
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

type Typed = { text: string; dueOn: string; version: number }
type Problems = { text?: boolean; dueOn?: boolean }
type Props = { step: NextStep; changing: ReturnType<typeof useChangeStep>; onClose: () => void }

/** Change the words or the day of a next step, or drop it. */
export const StepForm = ({ step, changing, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { today, fullNumbers } = useSayTime()
  const [draft, setDraft, clearDraft] = useDraft<Typed>(`nextStep.${step.nextStepId}`, {
    text: step.text,
    dueOn: step.dueOn ? fullNumbers(step.dueOn) : '',
    version: step.version,
  })
  const [problems, setProblems] = useState<Problems>({})
  const { change, conflict, failure, settle } = changing
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const type = (part: Partial<Typed>) => {
    setDraft((before) => ({ ...before, ...part }))
    setProblems({})
  }
  const close = () => {
    clearDraft()
    settle()
    onClose()
  }
  const send = async (mine: StepDraft) => {
    if (await change(mine)) close()
  }
  const save = (state: NextStep['state']) => {
    const dueOn = draft.dueOn.trim() === '' ? null : parseDay(draft.dueOn, today)
    const found: Problems = {
      ...(draft.text.trim() === '' ? { text: true } : {}),
      ...(draft.dueOn.trim() !== '' && !dueOn ? { dueOn: true } : {}),
    }
    setProblems(found)
    const [first] = Object.keys(found)
    if (first) return requestAnimationFrame(() => document.getElementById(`${id}-${first}`)?.focus())
    void send({ text: draft.text, dueOn, state, version: draft.version })
    return undefined
  }
  const onKeyDown = (press: KeyboardEvent) => {
    const inDialog = (press.target as HTMLElement).closest('[role="dialog"]')
    if (press.key === 'Escape' && !inDialog) close()
    if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) save('open')
  }
  if (conflict)
    return (
      <StepConflict
        conflict={conflict}
        onMine={() => send({ ...conflict.mine, version: conflict.theirs.version })}
        onTheirs={close}
        onEdit={() => {
          // What is saved from here on has seen their change.
          type({ version: conflict.theirs.version })
          settle()
        }}
      />
    )
  return (
    <Form
      ref={form}
      noValidate
      aria-label={text('nextSteps.changeLabel', { text: step.text })}
      onKeyDown={onKeyDown}
      onSubmit={(submit) => {
        submit.preventDefault()
        save('open')
      }}
    >
      <TextInput
        id={`${id}-text`}
        labelText={text('nextSteps.text')}
        value={draft.text}
        onChange={(value) => type({ text: String(value ?? '') })}
        status={problems.text ? 'error' : 'default'}
        {...(problems.text ? { statusText: text('nextSteps.problem.text') } : {})}
        autoComplete="off"
        fullWidth
      />
      <DayField
        id={`${id}-dueOn`}
        label={text('nextSteps.dueOn')}
        value={draft.dueOn}
        onChange={(dueOn) => type({ dueOn })}
        problem={problems.dueOn ? text('nextSteps.problem.day') : undefined}
      />
      {failure ? (
        <InlineAlert status="error" role="alert">
          {failure.message || text('events.log.failed')}
        </InlineAlert>
      ) : null}
      <Actions>
        <Button type="submit" aria-disabled={changing.changing}>
          {text('nextSteps.save')}
        </Button>
        <Button variant="secondary" onClick={() => save('dropped')}>
          {text('nextSteps.drop')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={close}>
          {text('nextSteps.cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
