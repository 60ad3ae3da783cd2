import { delayParagraphs } from '#shared/events/delayParagraphs.ts'
import type { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { LedgerItem } from './LedgerItem.ts'

/** A line that a paragraph keeps general for now: which paragraph, and from when on it is whole. */
export const GeneralLine = ({ delayed }: { delayed: NonNullable<LedgerRow['delayed']> }) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const { paragraph, until } = delayed
  const what = delayParagraphs[paragraph as keyof typeof delayParagraphs]?.[language] ?? ''
  return (
    <LedgerItem $general>
      <strong>{text('ledger.general.title')}</strong>
      <Quiet>{text('ledger.general.why', { day: fullDay(helsinkiTime(until).day), paragraph, what })}</Quiet>
    </LedgerItem>
  )
}
