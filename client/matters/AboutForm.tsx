import { useState } from 'react'
import { Textarea } from 'suomifi-ui-components'
import type { Topic } from '#shared/events/Topic.ts'
import { changeMatter } from '#shared/matters/changeMatter.ts'
import type { Matter } from '#shared/matters/Matter.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RequiredInput } from '../components/RequiredInput.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { DayField } from '../events/DayField.tsx'
import { dayTyped } from '../events/dayTyped.ts'
import { TopicChoice } from '../events/TopicChoice.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { MatterForm } from './MatterForm.tsx'
import { useMatterChoices } from './useMatterChoices.ts'
import { useMatterCommand } from './useMatterCommand.ts'

type Fields = { need: string; description: string; topics: Topic[]; day: string; serviceId: string | undefined }
type Props = { matter: Matter; onClose: () => void }

/** Change what a matter is about, its service and its day. What somebody else saves meanwhile is shown, and asked again. */
export const AboutForm = ({ matter, onClose }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { today, fullNumbers } = useSayTime()
  const choices = useMatterChoices()
  const { run, failure, running } = useMatterCommand(changeMatter)
  const [typed, setTyped] = useState<Fields>({
    need: matter.need,
    description: matter.description,
    topics: matter.topics,
    day: matter.dueOn ? fullNumbers(matter.dueOn) : '',
    serviceId: matter.service?.serviceId,
  })
  const [tried, setTried] = useState(false)
  const type = (part: Partial<Fields>) => setTyped((before) => ({ ...before, ...part }))
  const { day: dueOn, isWrong: wrongDay } = dayTyped(typed.day, today)
  const noNeed = typed.need.trim() === ''

  const save = async () => {
    setTried(true)
    if (wrongDay || noNeed) return
    const { need, description, topics, serviceId = null } = typed
    const fields = { need, description, topics, dueOn, serviceId: serviceId as never }
    if (!(await run({ matterId: matter.matterId as never, version: matter.version, ...fields }))) return
    confirmDone(text('matter.saved'))
    onClose()
  }
  return (
    <MatterForm
      name={text('matter.about.change')}
      send={text('matter.move.save')}
      sending={running}
      failure={failure}
      onSend={save}
      onClose={onClose}
    >
      <RequiredInput
        label={text('matters.need')}
        value={typed.need}
        onChange={(need) => type({ need })}
        missing={tried && noNeed ? text('matter.open.need.missing') : undefined}
      />
      <Textarea
        labelText={text('matters.description')}
        value={typed.description}
        onChange={({ target }) => type({ description: target.value })}
        fullWidth
      />
      <TopicChoice value={typed.topics} onChange={(topics) => type({ topics })} />
      <SelectField
        label={text('matters.service')}
        none={text('matters.service.none')}
        options={(choices?.services ?? []).map(({ serviceId, name }) => ({ code: serviceId, text: name[language] }))}
        chosen={typed.serviceId}
        choose={(serviceId) => type({ serviceId })}
      />
      <DayField
        label={text('matters.dueOn')}
        value={typed.day}
        onChange={(day) => type({ day })}
        problem={tried && wrongDay ? text('matter.open.day.wrong') : undefined}
      />
    </MatterForm>
  )
}
