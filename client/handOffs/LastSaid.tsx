import type { HandOff } from '#shared/handOffs/HandOff.ts'
import type { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import type { HandOffState } from '#shared/handOffs/HandOffState.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import type { Voice } from '../events/Voice.ts'
import { useText } from '../i18n/useText.ts'
import { useStepWords } from './useStepWords.ts'

/** By which move it came to where it stands, where why is what matters most. */
const CAME_BY: Partial<Record<HandOffState, HandOffMove>> = {
  returned: 'return',
  refused: 'refuse',
  withdrawn: 'withdraw',
  forwarded: 'forward',
  moreAsked: 'askMore',
}

/** Why a hand-off came back, was taken back or waits for more: what was said with its last move; nothing where nothing was. */
export const LastSaid = ({ handOff, voice = 'professional' }: { handOff: HandOff; voice?: Voice }) => {
  const text = useText()
  const { when } = useSayTime()
  const say = useStepWords(handOff, voice)
  const step = handOff.steps.findLast(({ move }) => move === CAME_BY[handOff.state])
  if (!step?.text) return null
  return (
    <div>
      <h3>{say(step)}</h3>
      <blockquote dir="auto" aria-label={text('handOffs.said')}>
        {step.text}
      </blockquote>
      <Quiet as="p">{[step.by?.name, when(step.at)].filter(Boolean).join(' · ')}</Quiet>
    </div>
  )
}
