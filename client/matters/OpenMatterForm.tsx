import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Textarea } from 'suomifi-ui-components'
import type { Topic } from '#shared/events/Topic.ts'
import { boardTexts } from '#shared/matters/boardTexts.ts'
import { openMatter } from '#shared/matters/openMatter.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { RequiredInput } from '../components/RequiredInput.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { DayField } from '../events/DayField.tsx'
import { dayTyped } from '../events/dayTyped.ts'
import { TopicChoice } from '../events/TopicChoice.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { MatterForm } from './MatterForm.tsx'
import { useMatterChoices } from './useMatterChoices.ts'
import { useMatterCommand } from './useMatterCommand.ts'

addTexts(boardTexts)

type Typed = { need: string; description: string; topics: Topic[]; whom: string | undefined; day: string }

const receiverOf = (whom: string | undefined): { mine?: true; serviceId?: never; teamId?: never } => {
  if (whom?.startsWith('svc_')) return { serviceId: whom as never }
  return whom?.startsWith('team_') ? { teamId: whom as never } : { mine: true }
}

/** Open a matter of a customer in one's own organisation: what is needed, and who gets it; by default the one who opens it. */
export const OpenMatterForm = ({ customerId, onClose }: { customerId: string; onClose: () => void }) => {
  const text = useText()
  const { language } = useLanguage()
  const { today } = useSayTime()
  const navigate = useNavigate()
  const choices = useMatterChoices()
  const { run, failure, running } = useMatterCommand(openMatter)
  const [typed, setTyped] = useState<Typed>({ need: '', description: '', topics: [], whom: undefined, day: '' })
  const [tried, setTried] = useState(false)
  const type = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const { day: dueOn, isWrong: wrongDay } = dayTyped(typed.day, today)
  const noNeed = typed.need.trim() === ''

  const save = async () => {
    setTried(true)
    if (noNeed || wrongDay) return
    const { need, description, topics, whom } = typed
    const opened = await run({ customerId: customerId as never, need, description, topics, dueOn, ...receiverOf(whom) })
    if (!opened) return
    confirmDone(text('matter.open.done', { need: opened.need }))
    void navigate({ to: '/matters/$matterId', params: { matterId: opened.matterId } })
  }
  const receivers = [
    ...(choices?.services ?? []).map(({ serviceId, name }) => ({
      code: serviceId,
      text: text('matter.open.whom.service', { name: name[language] }),
    })),
    ...(choices?.teams ?? []).map(({ teamId, name }) => ({
      code: teamId,
      text: text('matter.open.whom.team', { name }),
    })),
  ]
  return (
    <MatterForm
      name={text('matter.open.title')}
      send={text('matter.open.do')}
      sending={running}
      failure={failure}
      onSend={save}
      onClose={onClose}
    >
      <RequiredInput
        label={text('matter.open.need')}
        value={typed.need}
        onChange={(need) => type({ need })}
        missing={tried && noNeed ? text('matter.open.need.missing') : undefined}
      />
      <Textarea
        labelText={text('matter.open.description')}
        optionalText={text('matter.open.optional')}
        value={typed.description}
        onChange={({ target }) => type({ description: target.value })}
        fullWidth
      />
      <TopicChoice value={typed.topics} onChange={(topics) => type({ topics })} />
      <SelectField
        label={text('matter.open.whom')}
        none={text('matter.open.whom.me')}
        options={receivers}
        chosen={typed.whom}
        choose={(whom) => type({ whom })}
      />
      <DayField
        label={text('matter.open.day')}
        value={typed.day}
        onChange={(day) => type({ day })}
        problem={tried && wrongDay ? text('matter.open.day.wrong') : undefined}
      />
      <Quiet>{text('matter.open.effect')}</Quiet>
    </MatterForm>
  )
}
