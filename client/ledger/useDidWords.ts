import { didKeyOf } from '#shared/ledger/didKeyOf.ts'
import { ledgerReadTexts } from '#shared/ledger/ledgerReadTexts.ts'
import { ledgerTexts } from '#shared/ledger/ledgerTexts.ts'
import { ledgerWriteTexts } from '#shared/ledger/ledgerWriteTexts.ts'
import { addTexts } from '../i18n/addTexts.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import { useText } from '../i18n/useText.ts'

const done = { ...ledgerTexts, ...ledgerReadTexts, ...ledgerWriteTexts }
addTexts(done)

/** What somebody did, in plain words: looked at this, or wrote that. */
export const useDidWords = () => {
  const text = useText()
  return (deed: Parameters<typeof didKeyOf>[0]): string => {
    const key = didKeyOf(deed)
    return text(key in done ? (key as TextKey) : 'ledger.did.other')
  }
}
