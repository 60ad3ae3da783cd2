import { useState } from 'react'
import { Checkbox, Textarea, TextInput } from 'suomifi-ui-components'
import type { PermitOnPath } from '#shared/foundersPath/PermitOnPath.ts'
import { PermitState } from '#shared/foundersPath/PermitState.ts'
import { setPermit } from '#shared/foundersPath/setPermit.ts'
import { CommandForm } from '../components/CommandForm.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { DayField } from '../events/DayField.tsx'
import { useText } from '../i18n/useText.ts'
import { useDayTyped } from './useDayTyped.ts'
import { usePathCommand } from './usePathCommand.ts'

type Props = { customerId: string; permit: PermitOnPath; onClose: () => void }

/** Where a permit stands, by hand; and whether its authority's system may say so itself. */
export const PermitForm = ({ customerId, permit, onClose }: Props) => {
  const text = useText()
  const [state, setState] = useState(permit.state ?? 'asked')
  const [told, setTold] = useState(permit.told)
  const [needed, setNeeded] = useState(permit.needed ?? '')
  const [url, setUrl] = useState(permit.decisionUrl ?? '')
  const asked = useDayTyped(permit.askedOn)
  const decided = useDayTyped(permit.decidedOn)
  const { run, failure, running } = usePathCommand(setPermit)
  const isDecided = state === 'granted' || state === 'refused'
  const save = async () => {
    const days = [asked.check(), decided.check()]
    if (days.includes(false)) return
    const done = await run({
      ...{ customerId: customerId as never, stepKey: permit.stepKey, version: permit.version },
      ...{ state, told, askedOn: asked.day, receivedOn: permit.receivedOn },
      decidedOn: isDecided ? decided.day : null,
      decisionUrl: isDecided ? url.trim() || null : null,
      needed: state === 'needsMore' ? needed.trim() || null : null,
    })
    if (!done) return
    confirmDone(text('permit.saved'))
    onClose()
  }
  return (
    <CommandForm
      name={text('permit.state')}
      send={text('permit.save')}
      sending={running}
      failure={failure}
      stale={text('path.conflict')}
      onSend={save}
      onClose={onClose}
    >
      <RadioCards
        legend={text('permit.state')}
        options={PermitState.options.map((value) => ({ value, words: text(`permit.state.${value}`) }))}
        value={state}
        onChange={setState}
      />
      <DayField label={text('permit.askedOn')} {...asked.field} />
      {state === 'needsMore' ? (
        <Textarea
          labelText={text('permit.needed')}
          value={needed}
          onChange={({ target }) => setNeeded(target.value)}
          fullWidth
        />
      ) : null}
      {isDecided ? (
        <>
          <DayField label={text('permit.decidedOn')} {...decided.field} />
          <TextInput
            labelText={text('permit.decisionUrl')}
            value={url}
            onChange={(typed) => setUrl(String(typed ?? ''))}
            autoComplete="off"
            fullWidth
          />
        </>
      ) : null}
      {permit.takesReports ? (
        <Checkbox checked={told} onClick={({ checkboxState }) => setTold(checkboxState)}>
          {text('permit.told')}
        </Checkbox>
      ) : null}
    </CommandForm>
  )
}
