import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { IconCheckCircle } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import type { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import { remindHandOff } from '#shared/handOffs/remindHandOff.ts'
import { CommandFailure } from '../components/CommandFailure.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { AcceptForm } from './AcceptForm.tsx'
import { ForwardForm } from './ForwardForm.tsx'
import { GiveForm } from './GiveForm.tsx'
import { MoveWordsForm } from './MoveWordsForm.tsx'
import { Overtaken } from './Overtaken.tsx'
import { RedirectForm } from './RedirectForm.tsx'
import { useHandOffCommand } from './useHandOffCommand.ts'

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  ${tokens.narrow} { & > button { flex: 1 1 100%; } }
`

/** In the order of need: the first is the one button of the page. */
const ORDER = [
  'accept',
  'giveMore',
  'close',
  'askMore',
  'askCustomer',
  'forward',
  'redirect',
  'remind',
  'withdraw',
  'return',
] as const
type Acted = (typeof ORDER)[number]

const isActed = (move: HandOffMove): move is Acted => (ORDER as readonly HandOffMove[]).includes(move)

const words = (move: Acted, { kind }: HandOff): TextKey => {
  const isAsked = kind === 'pullRequest'
  if (isAsked && move === 'accept') return 'handOffs.do.give'
  return isAsked && move === 'return' ? 'handOffs.do.decline' : `handOffs.do.${move}`
}

/** What can be done to a hand-off now, by the table and the viewer's rights: one press, then what must be said with it. */
export const HandOffActions = ({ handOff }: { handOff: HandOff }) => {
  const text = useText()
  const row = useRef<HTMLDivElement>(null)
  const [acting, setActing] = useState<Acted | null>(null)
  const reminding = useHandOffCommand(remindHandOff, handOff.customerId)
  const may = ORDER.filter((move) => handOff.may.filter(isActed).includes(move))
  const close = () => {
    setActing(null)
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus())
  }
  const remind = async () => {
    if (await reminding.run({ handOffId: handOff.handOffId as never })) confirmDone(text('handOffs.done.remind'))
  }
  // A move that somebody else made meanwhile takes its form with it, and who made it is told.
  if (acting && may.includes(acting)) {
    const given = { handOff, onClose: close }
    if (acting === 'accept')
      return handOff.kind === 'pullRequest' ? <GiveForm {...given} move="accept" /> : <AcceptForm {...given} />
    if (acting === 'giveMore' || acting === 'askCustomer') return <GiveForm {...given} move={acting} />
    if (acting === 'forward') return <ForwardForm {...given} />
    if (acting === 'redirect') return <RedirectForm {...given} />
    return <MoveWordsForm {...given} move={acting as 'return' | 'askMore' | 'withdraw' | 'close'} />
  }
  const overtaken = acting ? <Overtaken handOff={handOff} /> : null
  if (may.length === 0) return overtaken
  return (
    <>
      {overtaken}
      <Row ref={row}>
        {may.map((move, place) => (
          <Button
            key={move}
            variant={
              place === 0 ? 'default' : move === 'return' || move === 'withdraw' ? 'secondaryNoBorder' : 'secondary'
            }
            {...(move === 'accept' ? { icon: <IconCheckCircle /> } : {})}
            aria-disabled={move === 'remind' && reminding.running}
            onClick={() => (move === 'remind' ? void remind() : setActing(move))}
          >
            {text(words(move, handOff))}
          </Button>
        ))}
      </Row>
      <CommandFailure failure={reminding.failure} />
    </>
  )
}
