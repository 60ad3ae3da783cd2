import type { Inquiry } from '#shared/inquiries/Inquiry.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { useDidWords } from '../ledger/useDidWords.ts'

/** What an inquiry is about: whose look at what, or which fact. */
export const useAboutWords = () => {
  const text = useText()
  const { when } = useSayTime()
  const did = useDidWords()
  return ({ look, fact }: Pick<Inquiry, 'look' | 'fact'>): string | null => {
    // Only what an organisation did can be asked about.
    const done = look && did({ ...look, byOrganisation: true })
    if (look && done) return text('inquiries.about.look', { name: look.name, when: when(look.at), did: done })
    return fact && text(`inquiries.about.${fact.kind}`, { field: fact.field })
  }
}
