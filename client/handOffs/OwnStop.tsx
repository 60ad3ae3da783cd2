import { useState } from 'react'
import { styled } from 'styled-components'
import { Button, Textarea } from 'suomifi-ui-components'
import { answerHandOff } from '#shared/handOffs/answerHandOff.ts'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { CommandFailure } from '../components/CommandFailure.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useHandOffCommand } from './useHandOffCommand.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
  & > div { justify-self: stretch; }
  ${tokens.narrow} { & > button { justify-self: stretch; } }
`
const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
`

/** The customer ends a hand-off that is under way, after one question: what rested on their yes closes at once. */
export const OwnStop = ({ handOff }: { handOff: HandOff }) => {
  const text = useText()
  const [sure, setSure] = useState(false)
  const [reason, setReason] = useState('')
  const { run, failure, running } = useHandOffCommand(answerHandOff, handOff.customerId)
  const rested = (handOff.packet ?? []).some(({ agreed }) => agreed !== null)
  const stop = async () => {
    const stopped = await run({
      customerId: handOff.customerId as never,
      handOffId: handOff.handOffId as never,
      yes: false,
      ...(reason.trim() ? { reason } : {}),
    })
    if (stopped) confirmDone(text('ownHandOffs.done.refuse'))
  }
  if (!sure)
    return (
      <Frame>
        <Button variant="secondary" onClick={() => setSure(true)}>
          {text('ownHandOffs.stop')}
        </Button>
      </Frame>
    )
  return (
    <Frame>
      <p>{text(rested ? 'ownHandOffs.stop.sure' : 'ownHandOffs.stop.byLaw')}</p>
      <Textarea
        labelText={text('ownHandOffs.reason')}
        optionalText={text('ownHandOffs.reason.optional')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        fullWidth
      />
      <CommandFailure failure={failure} />
      <Buttons>
        <Button aria-disabled={running} onClick={stop}>
          {text('ownHandOffs.sure')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={() => setSure(false)}>
          {text('ownHandOffs.keep')}
        </Button>
      </Buttons>
    </Frame>
  )
}
