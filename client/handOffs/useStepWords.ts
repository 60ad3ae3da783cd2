import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'
import type { HandOffStep } from '#shared/handOffs/HandOffStep.ts'
import { handOffEventTexts } from '#shared/handOffs/handOffEventTexts.ts'
import { ownHandOffTexts } from '#shared/handOffs/ownHandOffTexts.ts'
import type { Voice } from '../events/Voice.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { usePlaceWords } from './usePlaceWords.ts'

addTexts({ ...handOffEventTexts, ...ownHandOffTexts })

/** What the customer did or was asked is told to them as such. */
const OWN = ['askCustomer', 'agree', 'choose', 'refuse'] as const
const isOwn = (move: HandOffStep['move']): move is (typeof OWN)[number] => OWN.some((one) => one === move)

/** A step of a hand-off in one line, as it is told on the timeline. */
export const useStepWords = ({ kind, from, to }: Pick<HandOffRow, 'kind' | 'from' | 'to'>, voice: Voice) => {
  const text = useText()
  const { organisation } = usePlaceWords()
  const names = { from: organisation(from), to: to ? organisation(to) : text('handOffs.way.choosing') }
  const taker = kind === 'pullRequest' ? names.from : names.to
  return ({ move }: HandOffStep): string => {
    if (voice === 'customer' && isOwn(move)) return text(`ownHandOffs.event.${move}`, names)
    return text(move === 'send' ? `handOffs.event.${kind}` : `handOffs.event.${move}`, { ...names, taker })
  }
}
