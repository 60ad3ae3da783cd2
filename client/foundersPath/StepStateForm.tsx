import { useState } from 'react'
import { styled } from 'styled-components'
import { Button, Textarea } from 'suomifi-ui-components'
import { OwnState } from '#shared/foundersPath/OwnState.ts'
import type { StepOnPath } from '#shared/foundersPath/StepOnPath.ts'
import { setPathStep } from '#shared/foundersPath/setPathStep.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { DayField } from '../events/DayField.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { PathFailure } from './PathFailure.tsx'
import { useDayTyped } from './useDayTyped.ts'
import { usePathCommand } from './usePathCommand.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(4)};
  & fieldset { grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr)); }
  & fieldset > legend { grid-column: 1 / -1; }
  & > button { justify-self: start; ${tokens.narrow} { justify-self: stretch; } }
`

/** Where the customer is with a step: the state, a day and a note, saved together. */
export const StepStateForm = ({ customerId, step }: { customerId: string; step: StepOnPath }) => {
  const text = useText()
  const { language } = useLanguage()
  const [state, setState] = useState(step.own.state)
  const [note, setNote] = useState(step.own.note)
  const on = useDayTyped(step.own.on)
  const { run, failure, running } = usePathCommand(setPathStep)
  const save = async () => {
    if (!on.check()) return
    const about = { customerId: customerId as never, stepKey: step.key, version: step.own.version }
    if (await run({ ...about, state, on: on.day, note }))
      confirmDone(text('path.own.saved', { title: step.title[language] }))
  }
  return (
    <Form
      noValidate
      aria-label={`${text('path.own')}: ${step.title[language]}`}
      onSubmit={(submit) => {
        submit.preventDefault()
        void save()
      }}
    >
      <RadioCards
        legend={text('path.own')}
        options={OwnState.options.map((value) => ({ value, words: text(`path.state.${value}`) }))}
        value={state}
        onChange={setState}
      />
      <DayField label={text('path.own.on')} {...on.field} />
      <Textarea
        labelText={text('path.own.note')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        fullWidth
      />
      <PathFailure failure={failure} />
      <Button type="submit" aria-disabled={running}>
        {text('path.own.save')}
      </Button>
    </Form>
  )
}
