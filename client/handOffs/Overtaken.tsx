import { InlineAlert } from 'suomifi-ui-components'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { useStepWords } from './useStepWords.ts'

/** Somebody else moved a hand-off while the viewer was about to: who it was and what they did, so that no form vanishes unexplained. */
export const Overtaken = ({ handOff }: { handOff: HandOff }) => {
  const text = useText()
  const { when } = useSayTime()
  const say = useStepWords(handOff, 'professional')
  const last = handOff.steps.at(-1)
  if (!last || last.by?.me) return null
  return (
    <InlineAlert status="neutral" role="alert">
      {last.by ? text('handOffs.overtaken', { name: last.by.name }) : text('handOffs.overtaken.product')}{' '}
      {[say(last), when(last.at)].join(' · ')}
    </InlineAlert>
  )
}
