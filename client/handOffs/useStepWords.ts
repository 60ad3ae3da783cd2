import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'
import type { HandOffStep } from '#shared/handOffs/HandOffStep.ts'
import { handOffEventTexts } from '#shared/handOffs/handOffEventTexts.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { usePlaceWords } from './usePlaceWords.ts'

addTexts(handOffEventTexts)

/** A step of a hand-off in one line, as it is told on the timeline. */
export const useStepWords = ({ kind, from, to }: Pick<HandOffRow, 'kind' | 'from' | 'to'>) => {
  const text = useText()
  const { organisation } = usePlaceWords()
  const names = { from: organisation(from), to: to ? organisation(to) : text('handOffs.way.choosing') }
  const taker = kind === 'pullRequest' ? names.from : names.to
  return ({ move }: HandOffStep): string =>
    text(move === 'send' ? `handOffs.event.${kind}` : `handOffs.event.${move}`, { ...names, taker })
}
