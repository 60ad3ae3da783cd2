import { useState } from 'react'
import { addMatterTask } from '#shared/matters/addMatterTask.ts'
import type { Matter } from '#shared/matters/Matter.ts'
import { useSession } from '../access/useSession.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RequiredInput } from '../components/RequiredInput.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { DayField } from '../events/DayField.tsx'
import { dayTyped } from '../events/dayTyped.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { MatterForm } from './MatterForm.tsx'
import { useMatterChoices } from './useMatterChoices.ts'
import { useMatterCommand } from './useMatterCommand.ts'

type Typed = { text: string; day: string; organisationId: string | undefined; ownerId: string | undefined }

/** Add a task, for one's own organisation or another that handles the matter. */
export const TaskForm = ({ matter, onClose }: { matter: Matter; onClose: () => void }) => {
  const text = useText()
  const { language } = useLanguage()
  const { today } = useSayTime()
  const own = useSession().actor.organisation?.id
  const choices = useMatterChoices()
  const { run, failure, running } = useMatterCommand(addMatterTask)
  const [typed, setTyped] = useState<Typed>({ text: '', day: '', organisationId: own, ownerId: undefined })
  const [tried, setTried] = useState(false)
  const type = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const { day: dueOn, isWrong: wrongDay } = dayTyped(typed.day, today)
  const noText = typed.text.trim() === ''

  const save = async () => {
    setTried(true)
    const { organisationId, ownerId } = typed
    if (noText || wrongDay || !organisationId) return
    const owner = organisationId === own ? (ownerId ?? null) : null
    const fields = { text: typed.text, dueOn, organisationId: organisationId as never, ownerId: owner as never }
    if (!(await run({ matterId: matter.matterId as never, ...fields }))) return
    confirmDone(text('matter.tasks.added'))
    onClose()
  }
  return (
    <MatterForm
      name={text('matter.tasks.add')}
      send={text('matter.tasks.add')}
      sending={running}
      failure={failure}
      onSend={save}
      onClose={onClose}
    >
      <RequiredInput
        label={text('matter.task.text')}
        value={typed.text}
        onChange={(text) => type({ text })}
        missing={tried && noText ? text('matter.task.text.missing') : undefined}
      />
      <DayField
        label={text('matter.task.dueOn')}
        value={typed.day}
        onChange={(day) => type({ day })}
        problem={tried && wrongDay ? text('matter.open.day.wrong') : undefined}
      />
      {matter.handlers.length > 1 ? (
        <SelectField
          label={text('matter.task.organisation')}
          none={text('board.filter.any')}
          options={matter.handlers.map(({ organisation }) => ({
            code: organisation.id,
            text: organisation.name[language],
          }))}
          chosen={typed.organisationId}
          choose={(organisationId) => type({ organisationId: organisationId ?? own })}
        />
      ) : null}
      {typed.organisationId === own ? (
        <SelectField
          label={text('matter.task.owner')}
          none={text('matter.task.owner.none')}
          options={(choices?.people ?? []).map(({ userId, name }) => ({ code: userId, text: name }))}
          chosen={typed.ownerId}
          choose={(ownerId) => type({ ownerId })}
        />
      ) : null}
    </MatterForm>
  )
}
