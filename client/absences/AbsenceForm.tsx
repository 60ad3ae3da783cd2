import { useEffect, useRef, useState } from 'react'
import type { Absence } from '#shared/absences/Absence.ts'
import { useSession } from '../access/useSession.ts'
import { Card } from '../components/Card.ts'
import { SelectField } from '../components/SelectField.tsx'
import { DayField } from '../events/DayField.tsx'
import { parseDay } from '../events/parseDay.ts'
import { useSayTime } from '../events/useSayTime.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import { useText } from '../i18n/useText.ts'
import { Form } from '../organisations/Form.ts'
import { FormActions } from '../organisations/FormActions.tsx'
import { SubstituteField } from './SubstituteField.tsx'
import { useSaveAbsence } from './useSaveAbsence.ts'

type Person = { userId: string; name: string }
type Props = {
  absence?: Absence
  colleagues: readonly Person[]
  substitutes: readonly Person[]
  onClose: () => void
}

/** Enter days away, or change them where they stand. */
export const AbsenceForm = ({ absence, colleagues, substitutes, onClose }: Props) => {
  const text = useText()
  const { today, fullNumbers } = useSayTime()
  const me = useSession().actor.userId
  const form = useRef<HTMLFormElement>(null)
  const [whose, setWhose] = useState<string | undefined>(absence?.person.userId)
  const [from, setFrom] = useState(absence ? fullNumbers(absence.from) : '')
  const [until, setUntil] = useState(absence && absence.until !== absence.from ? fullNumbers(absence.until) : '')
  const [substituteId, setSubstituteId] = useState(absence?.substitute?.userId)
  const [problems, setProblems] = useState<{ from?: TextKey; until?: TextKey }>({})
  const { save, isPending, error, refresh } = useSaveAbsence(absence, onClose)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])

  const submit = () => {
    const first = parseDay(from, today, 'future')
    const last = until.trim() === '' ? first : parseDay(until, today, 'future')
    const found = {
      ...(first ? {} : { from: 'absences.problem.from' as const }),
      ...(first && (!last || last < first) ? { until: 'absences.problem.until' as const } : {}),
    }
    setProblems(found)
    if (!first || !last || Object.keys(found).length > 0 || isPending) return
    save({ userId: whose, from: first, until: last, substituteId: substituteId ?? null })
  }
  return (
    <Card>
      <Form
        ref={form}
        noValidate
        aria-label={text(absence ? 'absences.change' : 'absences.enter')}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {colleagues.length > 0 && !absence ? (
          <SelectField
            label={text('absences.whose')}
            none={text('absences.mine')}
            options={colleagues.map(({ userId, name }) => ({ code: userId, text: name }))}
            chosen={whose}
            choose={setWhose}
          />
        ) : null}
        <DayField
          label={text('absences.from')}
          value={from}
          onChange={setFrom}
          problem={problems.from && text(problems.from)}
        />
        <DayField
          label={text('absences.until')}
          hint={text('absences.until.hint')}
          value={until}
          onChange={setUntil}
          problem={problems.until && text(problems.until)}
        />
        <SubstituteField
          substitutes={substitutes}
          awayId={whose ?? me}
          chosen={substituteId}
          choose={setSubstituteId}
        />
        <FormActions
          words={text('absences.save')}
          saving={isPending}
          error={error}
          onCurrent={() => {
            void refresh()
            onClose()
          }}
          onCancel={onClose}
        />
      </Form>
    </Card>
  )
}
