import { type ReactNode, useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Checkbox } from 'suomifi-ui-components'
import type { PathStepInUse } from '#shared/foundersPath/PathStepInUse.ts'
import { useSession } from '../../access/useSession.ts'
import { confirmDone } from '../../components/confirmDone.ts'
import { Fold } from '../../components/Fold.tsx'
import { InPlaceForm } from '../../components/InPlaceForm.tsx'
import { DayField } from '../../events/DayField.tsx'
import { parseDay } from '../../events/parseDay.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { contentOfDraft } from './contentOfDraft.ts'
import { DutyFields } from './DutyFields.tsx'
import { draftOfStep } from './draftOfStep.ts'
import { FIELDS_OF_PARTS, type FormPart } from './fieldsOfParts.ts'
import { HelpFields } from './HelpFields.tsx'
import { PermitFields } from './PermitFields.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { problemsByServer } from './problemsByServer.ts'
import { problemsOf } from './problemsOf.ts'
import { SaveFailure } from './SaveFailure.tsx'
import type { StepDraft } from './StepDraft.ts'
import { useSaveStep } from './useSaveStep.ts'
import { WhomFields } from './WhomFields.tsx'
import { WordsFields } from './WordsFields.tsx'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(5)};
  min-width: 0;
  & > button { justify-self: start; }
  & & { padding-bottom: ${tokens.space(5)}; }
`
const Parts = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(2, 0)};
  border-block: ${tokens.line};
  min-width: 0;
`
const STALE = 412

/** A step in its three languages, the rest folded under it: to change one, or (null) to add one. */
export const ContentForm = ({ step, onClose }: { step: PathStepInUse | null; onClose: () => void }) => {
  const text = useText()
  const { language } = useLanguage()
  const { today, fullNumbers } = useSayTime()
  const keepsAll = useSession().actor.organisation?.kind === 'keha'
  const frame = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState(() => draftOfStep(step, fullNumbers))
  const [from] = useState(step?.version ?? 0)
  const [open, setOpen] = useState<readonly FormPart[]>([])
  const [tries, setTries] = useState(0)
  const [markedAt, setMarkedAt] = useState(0)
  const { save, running, failure } = useSaveStep()
  const checked = contentOfDraft(draft, parseDay(draft.reviewOn, today, 'future') ?? null)
  const problems = {
    ...problemsByServer(failure),
    ...(tries > 0 && checked.error ? problemsOf(checked.error, text) : {}),
  }
  const marked = Object.keys(problems)
  const change = (part: Partial<StepDraft>) => setDraft((before) => ({ ...before, ...part }))
  // A part in which something is wrong is opened, and the first such field gets the focus.
  const wrong = marked.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each try, not at each letter
  useEffect(() => {
    if (wrong === '') return
    const isIn = (part: FormPart) => marked.some((field) => FIELDS_OF_PARTS[part].includes(field.split('.')[0] ?? ''))
    const shut = (Object.keys(FIELDS_OF_PARTS) as FormPart[]).filter((part) => isIn(part) && !open.includes(part))
    setOpen([...open, ...shut])
    setMarkedAt((times) => times + 1)
  }, [tries, failure])
  useEffect(() => {
    if (markedAt > 0) frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [markedAt])

  const send = async () => {
    setTries(tries + 1)
    if (!checked.success) return
    // Refused as stale, it is sent again on the version that its editor has been told of.
    const version = failure?.status === STALE ? (step?.version ?? from) : from
    if (!(await save(step && { key: step.key, version }, checked.data))) return
    confirmDone(text('pathContent.saved', { title: draft.title[language] }))
    onClose()
  }
  const fold = (part: FormPart, fields: ReactNode) => (
    <Fold
      title={text(`pathContent.part.${part}`)}
      open={open.includes(part)}
      onOpen={(on) => setOpen(on ? [...open, part] : open.filter((one) => one !== part))}
    >
      <Stack>{fields}</Stack>
    </Fold>
  )
  const given = { draft, problems, change }
  return (
    <InPlaceForm
      name={step ? text('pathContent.edit', { title: step.title[language] }) : text('pathContent.add')}
      send={text(step ? 'pathContent.save' : 'pathContent.add.save')}
      sending={running}
      failure={<SaveFailure failure={failure} marked={marked.length > 0} />}
      onSend={send}
      onClose={onClose}
    >
      <Stack ref={frame}>
        <WordsFields {...given} />
        <Parts>
          {fold('place', <PlaceFields {...given} stepKey={step?.key ?? null} />)}
          {fold('whom', <WhomFields {...given} />)}
          {fold('permit', <PermitFields {...given} keepsAll={keepsAll} />)}
          {fold('help', <HelpFields {...given} />)}
          {fold('duty', <DutyFields {...given} keepsAll={keepsAll} />)}
        </Parts>
        <DayField
          label={text('pathContent.field.reviewOn')}
          value={draft.reviewOn}
          onChange={(reviewOn) => change({ reviewOn })}
          towards="future"
          problem={problems.reviewOn}
        />
        <Checkbox checked={draft.shown} onClick={({ checkboxState }) => change({ shown: checkboxState })}>
          {text('pathContent.field.shown')}
        </Checkbox>
      </Stack>
    </InPlaceForm>
  )
}
