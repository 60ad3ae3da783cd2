import { ledgerReadTexts } from '#shared/ledger/ledgerReadTexts.ts'
import { ledgerTexts } from '#shared/ledger/ledgerTexts.ts'
import { ledgerWriteTexts } from '#shared/ledger/ledgerWriteTexts.ts'
import { addTexts } from '../i18n/addTexts.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import { useText } from '../i18n/useText.ts'

const done = { ...ledgerReadTexts, ...ledgerWriteTexts }
addTexts({ ...ledgerTexts, ...done })

/** What somebody did, in plain words: looked at this, or wrote that. */
export const useDidWords = () => {
  const text = useText()
  return ({ operation, factType }: { operation: string | null; factType: string | null }): string => {
    const key = factType ? `ledger.write.${factType}` : `ledger.read.${operation}`
    return text(key in done ? (key as TextKey) : 'ledger.did.other')
  }
}
