import { useState } from 'react'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { redirectHandOff } from '#shared/handOffs/redirectHandOff.ts'
import { CommandForm } from '../components/CommandForm.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useText } from '../i18n/useText.ts'
import { useMatterChoices } from '../matters/useMatterChoices.ts'
import { useHandOffCommand } from './useHandOffCommand.ts'

type Props = { handOff: HandOff; onClose: () => void }

/** Give what waits to another team or person of one's own organisation. */
export const RedirectForm = ({ handOff, onClose }: Props) => {
  const text = useText()
  const choices = useMatterChoices()
  const { run, failure, running } = useHandOffCommand(redirectHandOff, handOff.customerId)
  const [chosen, setChosen] = useState<string>()
  const [tried, setTried] = useState(false)
  const teams = (choices?.teams ?? []).map(({ teamId, name }) => ({
    code: teamId,
    text: text('compose.place.team', { name }),
  }))
  const people = (choices?.people ?? []).map(({ userId, name }) => ({ code: userId, text: name }))
  const give = async () => {
    setTried(true)
    if (!chosen) return
    const to = teams.some(({ code }) => code === chosen) ? { teamId: chosen as never } : { userId: chosen as never }
    if (!(await run({ handOffId: handOff.handOffId as never, ...to }))) return
    confirmDone(text('handOffs.done.redirect'))
    onClose()
  }
  return (
    <CommandForm
      name={text('handOffs.do.redirect')}
      send={text('handOffs.do.redirect')}
      sending={running}
      failure={failure}
      onSend={give}
      onClose={onClose}
    >
      <SelectField
        label={text('handOffs.redirect.whom')}
        none={text('handOffs.redirect.choose')}
        options={[...teams, ...people]}
        chosen={chosen}
        choose={setChosen}
        problem={tried && !chosen ? text('handOffs.redirect.choose') : undefined}
      />
    </CommandForm>
  )
}
