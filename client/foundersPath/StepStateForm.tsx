import { useState } from 'react'
import { styled } from 'styled-components'
import { Button, Textarea } from 'suomifi-ui-components'
import { OwnState } from '#shared/foundersPath/OwnState.ts'
import { MOST_ON_STEP } from '#shared/foundersPath/pathLimits.ts'
import type { StepOnPath } from '#shared/foundersPath/StepOnPath.ts'
import { setPathStep } from '#shared/foundersPath/setPathStep.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Fold } from '../components/Fold.tsx'
import { RadioCards } from '../components/RadioCards.tsx'
import { DayField } from '../events/DayField.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { DocumentPicker } from './DocumentPicker.tsx'
import { PathFailure } from './PathFailure.tsx'
import { StepDocuments } from './StepDocuments.tsx'
import { useDayIn } from './useDayIn.ts'
import { usePathCommand } from './usePathCommand.ts'

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(4)};
  min-width: 0;
  & fieldset { grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr)); }
  & fieldset > legend { grid-column: 1 / -1; }
  & > button { justify-self: start; ${tokens.narrow} { justify-self: stretch; } }
`
const STALE = 412

type Typed = { state: OwnState; on: string; note: string; documentIds: string[] }

/** Where the customer is with a step: the state, a day, a note and documents, saved together. */
export const StepStateForm = ({ customerId, step }: { customerId: string; step: StepOnPath }) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullNumbers } = useSayTime()
  const { state, note, version, documents } = step.own
  const stored: Typed = {
    ...{ state, note, on: step.own.on === null ? '' : fullNumbers(step.own.on) },
    documentIds: documents.map(({ documentId }) => documentId),
  }
  // What was typed, and the version that it was typed on; null: the form follows what is stored.
  const [draft, setDraft] = useState<(Typed & { from: number }) | null>(null)
  const now = draft ?? stored
  const change = (part: Partial<Typed>) => setDraft({ ...now, from: draft?.from ?? version, ...part })
  const on = useDayIn(now.on, (typed) => change({ on: typed }))
  const { run, failure, running } = usePathCommand(setPathStep)
  const save = async () => {
    if (!on.check() || now.documentIds.length > MOST_ON_STEP) return
    // Refused as stale, it is sent again on what is shown by then.
    const from = failure?.status === STALE ? version : (draft?.from ?? version)
    const about = { customerId: customerId as never, stepKey: step.key, version: from }
    const documentIds = now.documentIds as never[]
    if (!(await run({ ...about, state: now.state, on: on.day, note: now.note, documentIds }))) return
    confirmDone(text('path.own.saved', { title: step.title[language] }))
    setDraft(null)
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
        value={now.state}
        onChange={(value) => change({ state: value })}
      />
      <DayField label={text('path.own.on')} {...on.field} />
      <Textarea
        labelText={text('path.own.note')}
        value={now.note}
        onChange={({ target }) => change({ note: target.value })}
        fullWidth
      />
      <StepDocuments documents={documents} />
      <Fold title={text('path.own.documents.choose')}>
        <DocumentPicker
          customerId={customerId}
          chosen={now.documentIds}
          onChange={(documentIds) => change({ documentIds })}
        />
      </Fold>
      <PathFailure failure={failure} />
      <Button type="submit" aria-disabled={running}>
        {text('path.own.save')}
      </Button>
    </Form>
  )
}
