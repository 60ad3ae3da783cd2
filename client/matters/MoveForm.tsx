import { useState } from 'react'
import { changeMatterStatus } from '#shared/matters/changeMatterStatus.ts'
import type { Matter } from '#shared/matters/Matter.ts'
import type { MatterStatus } from '#shared/matters/MatterStatus.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { useText } from '../i18n/useText.ts'
import { MatterForm } from './MatterForm.tsx'
import { MoveWords, type Typed } from './MoveWords.tsx'
import { useMatterCommand } from './useMatterCommand.ts'

type Props = { matter: Matter; onClose: () => void }

/** Move the matter to another status: only where the table lets the viewer, with what must be said. */
export const MoveForm = ({ matter, onClose }: Props) => {
  const text = useText()
  const { run, failure, running } = useMatterCommand(changeMatterStatus)
  const [to, setTo] = useState<MatterStatus>()
  const [typed, setTyped] = useState<Typed>({})
  const [tried, setTried] = useState(false)
  const move = matter.moves.find((one) => one.to === to)
  const missing = move?.says ? !typed[move.says]?.trim() : false

  const save = async () => {
    setTried(true)
    if (!move || missing) return
    const { day: _, ...said } = typed
    const words =
      move.says === 'outcome' ? { outcome: said.outcome ?? null, effect: said.effect?.trim() || null } : said
    const moved = await run({
      matterId: matter.matterId as never,
      version: matter.version,
      status: move.to,
      ...(move.says ? words : {}),
    })
    if (!moved) return
    confirmDone(text('matter.moved', { status: text(`matters.status.${moved.status}`) }))
    onClose()
  }
  return (
    <MatterForm
      name={text('matter.move')}
      send={text('matter.move.save')}
      sending={running}
      ready={Boolean(move)}
      failure={failure}
      onSend={save}
      onClose={onClose}
    >
      <RadioCards
        legend={text('matter.move.to')}
        options={matter.moves.map((one) => ({ value: one.to, words: text(`matters.status.${one.to}`) }))}
        value={to}
        onChange={(status) => {
          setTo(status)
          setTried(false)
        }}
      />
      {move?.says ? (
        <MoveWords
          says={move.says}
          mayPropose={move.to === 'waitingForCustomer'}
          typed={typed}
          type={(part) => setTyped((before) => ({ ...before, ...part }))}
          missing={tried && missing}
        />
      ) : null}
    </MatterForm>
  )
}
