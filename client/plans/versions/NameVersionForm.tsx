import { useState } from 'react'
import { TextInput } from 'suomifi-ui-components'
import type { PlanId } from '#shared/ids/PlanId.ts'
import { namePlanVersion } from '#shared/plans/versions/namePlanVersion.ts'
import { CommandForm } from '../../components/CommandForm.tsx'
import { confirmDone } from '../../components/confirmDone.ts'
import { useText } from '../../i18n/useText.ts'
import { useVersionCommand } from './useVersionCommand.ts'

/** Give how the whole plan is now a name. */
export const NameVersionForm = ({ planId, onClose }: { planId: string; onClose: () => void }) => {
  const text = useText()
  const { run, failure, running } = useVersionCommand(namePlanVersion)
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && name.trim() === ''
  const save = async () => {
    setTried(true)
    if (name.trim() === '' || !(await run({ planId: planId as PlanId, name }))) return
    confirmDone(text('planVersions.named', { name }))
    onClose()
  }
  return (
    <CommandForm
      name={text('planVersions.name')}
      send={text('planVersions.name.save')}
      sending={running}
      failure={failure}
      onSend={save}
      onClose={onClose}
    >
      <TextInput
        labelText={text('planVersions.name.label')}
        hintText={text('planVersions.name.hint')}
        value={name}
        onChange={(typed) => setName(String(typed ?? ''))}
        status={missing ? 'error' : 'default'}
        {...(missing ? { statusText: text('planVersions.name.missing') } : {})}
        autoComplete="off"
        fullWidth
      />
    </CommandForm>
  )
}
