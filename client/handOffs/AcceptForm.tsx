import { useState } from 'react'
import { acceptHandOff } from '#shared/handOffs/acceptHandOff.ts'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { CommandForm } from '../components/CommandForm.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { SelectField } from '../components/SelectField.tsx'
import { DayField } from '../events/DayField.tsx'
import { dayTyped } from '../events/dayTyped.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { useMatterChoices } from '../matters/useMatterChoices.ts'
import { useHandOffCommand } from './useHandOffCommand.ts'

type Props = { handOff: HandOff; onClose: () => void }

/** Take a hand-off: who handles it, and when the customer hears of them. Both may be left as they are. */
export const AcceptForm = ({ handOff, onClose }: Props) => {
  const text = useText()
  const { today } = useSayTime()
  const choices = useMatterChoices()
  const { run, failure, running } = useHandOffCommand(acceptHandOff, handOff.customerId)
  const [handlerId, setHandler] = useState<string>()
  const [day, setDay] = useState('')
  const [tried, setTried] = useState(false)
  const { day: contactOn, isWrong: isBad } = dayTyped(day, today)
  const accept = async () => {
    setTried(true)
    if (isBad) return
    const who = handlerId ? { handlerId: handlerId as never } : {}
    if (!(await run({ handOffId: handOff.handOffId as never, contactOn, ...who }))) return
    confirmDone(text('handOffs.done.accept'))
    onClose()
  }
  return (
    <CommandForm
      name={text('handOffs.do.accept')}
      send={text('handOffs.do.accept')}
      sending={running}
      failure={failure}
      onSend={accept}
      onClose={onClose}
    >
      <Quiet as="p">{text(handOff.kind === 'transfer' ? 'handOffs.accept.moves' : 'handOffs.accept.stays')}</Quiet>
      <SelectField
        label={text('handOffs.accept.who')}
        none={text('handOffs.accept.me')}
        options={(choices?.people ?? [])
          .filter(({ me }) => !me)
          .map(({ userId, name }) => ({ code: userId, text: name }))}
        chosen={handlerId}
        choose={setHandler}
      />
      <DayField
        label={text('handOffs.accept.when')}
        hint={text('handOffs.accept.whenHint')}
        value={day}
        onChange={setDay}
        problem={tried && isBad ? text('handOffs.accept.badDay') : undefined}
      />
    </CommandForm>
  )
}
