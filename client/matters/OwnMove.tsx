import { Button } from 'suomifi-ui-components'
import { changeMatterStatus } from '#shared/matters/changeMatterStatus.ts'
import type { Matter } from '#shared/matters/Matter.ts'
import type { MatterStatus } from '#shared/matters/MatterStatus.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { WordsForm } from '../components/WordsForm.tsx'
import { useText } from '../i18n/useText.ts'
import { MatterFailure } from './MatterFailure.tsx'
import { useMatterCommand } from './useMatterCommand.ts'

type Act = 'answered' | 'withdraw' | 'reopen'
type Props = { matter: Matter; act: Act; onClose?: () => void }

const DONE = {
  answered: 'myMatter.answered.done',
  withdraw: 'myMatter.withdrawn',
  reopen: 'myMatter.reopened',
} as const

/** What the customer does with its matter: has done what was asked, needs it no longer, or opens it again. */
export const OwnMove = ({ matter, act, onClose = () => {} }: Props) => {
  const text = useText()
  const { run, failure, running } = useMatterCommand(changeMatterStatus)
  const to: MatterStatus =
    act === 'withdraw'
      ? 'closedWithoutService'
      : act === 'answered'
        ? 'inProgress'
        : (matter.moves[0]?.to ?? 'assessing')
  const send = async (reason: string | null) => {
    const { version } = matter
    if (!(await run({ matterId: matter.matterId as never, version, status: to, reason }))) return
    confirmDone(text(DONE[act]))
    onClose()
  }
  if (act === 'answered')
    return (
      <>
        <Button aria-disabled={running} onClick={() => void send(null)}>
          {text('myMatter.answered')}
        </Button>
        <MatterFailure failure={failure} />
      </>
    )
  return (
    <WordsForm
      name={text(`myMatter.${act}`)}
      label={text(`myMatter.${act}.why`)}
      tooShort={text('myMatter.why.missing')}
      send={text(act === 'withdraw' ? 'myMatter.withdraw.do' : 'myMatter.reopen')}
      sending={running}
      failure={failure}
      onSend={send}
      onClose={onClose}
    />
  )
}
