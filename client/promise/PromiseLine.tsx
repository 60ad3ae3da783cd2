import type { PromiseClock } from '#shared/promise/PromiseClock.ts'
import { Quiet } from '../components/Quiet.ts'
import { TimeLeft } from '../components/TimeLeft.tsx'
import type { Voice } from '../events/Voice.ts'
import { useHalfMinute } from './useHalfMinute.ts'
import { usePromiseWords } from './usePromiseWords.ts'

type Props = {
  clock: PromiseClock | null
  voice?: Voice
  /** With the bar, and for how long the clock has stood still; else words alone, for rows. */
  bar?: boolean
}

/** The promise as what is left, as it passes: red only when it is late or nearly. Nothing where no promise counts. */
export const PromiseLine = ({ clock, voice = 'professional', bar = false }: Props) => {
  const say = usePromiseWords(voice)
  const now = useHalfMinute(clock !== null && clock.stoppedAt === null)
  const said = clock && say(clock, now)
  if (!said) return null
  const { words, late, left, stood } = said
  return (
    <>
      <TimeLeft left={bar ? left : null} words={words} late={late} />
      {bar && stood ? <Quiet>{stood}</Quiet> : null}
    </>
  )
}
