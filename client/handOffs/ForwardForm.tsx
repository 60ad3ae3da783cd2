import { useState } from 'react'
import { Textarea } from 'suomifi-ui-components'
import { forwardHandOff } from '#shared/handOffs/forwardHandOff.ts'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { CommandForm } from '../components/CommandForm.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import type { ReceiverDraft } from './ReceiverDraft.ts'
import { ReceiverPick } from './ReceiverPick.tsx'
import { receiverOf } from './receiverOf.ts'
import { useHandOffCommand } from './useHandOffCommand.ts'

type Props = { handOff: HandOff; onClose: () => void }

/** Send a hand-off on to where it belongs, and say why. */
export const ForwardForm = ({ handOff, onClose }: Props) => {
  const text = useText()
  const { run, failure, running } = useHandOffCommand(forwardHandOff, handOff.customerId)
  const [receiver, setReceiver] = useState<ReceiverDraft>({ organisationId: undefined, place: undefined })
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const to = receiverOf(receiver)
  const isShort = reason.trim() === ''
  const forward = async () => {
    setTried(true)
    if (!to || isShort) return
    if (!(await run({ handOffId: handOff.handOffId as never, to, reason }))) return
    confirmDone(text('handOffs.done.forward'))
    onClose()
  }
  return (
    <CommandForm
      name={text('handOffs.do.forward')}
      send={text('handOffs.do.forward')}
      sending={running}
      failure={failure}
      onSend={forward}
      onClose={onClose}
    >
      <ReceiverPick
        receiver={receiver}
        onChange={setReceiver}
        problem={tried && !to ? text('compose.problem.to') : undefined}
      />
      <Textarea
        labelText={text('handOffs.forward.why')}
        hintText={text('handOffs.return.hint')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        status={tried && isShort ? 'error' : 'default'}
        {...(tried && isShort ? { statusText: text('handOffs.words.missing') } : {})}
        fullWidth
      />
    </CommandForm>
  )
}
