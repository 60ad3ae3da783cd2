import type { EventFact } from '#shared/events/EventFact.ts'
import { handOffEventTexts } from '#shared/handOffs/handOffEventTexts.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { currentLanguage } from '../i18n/currentLanguage.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import type { TextValues } from '../i18n/useText.ts'

addTexts(handOffEventTexts)

type Fact = Extract<EventFact, { type: 'handOff.sent' | 'handOff.moved' }>

/** What happened to a hand-off in one line, with the names of its sides in the language of the screen. */
export const handOffEventWords = (text: (key: TextKey, values?: TextValues) => string, fact: Fact): string => {
  const { kind, from, to } = fact.content
  const language = currentLanguage()
  const names = { from: from[language], to: to?.[language] ?? '' }
  const taker = kind === 'pullRequest' ? names.from : names.to
  const move = fact.type === 'handOff.moved' ? fact.content.move : 'send'
  return text(move === 'send' ? `handOffs.event.${kind}` : `handOffs.event.${move}`, { ...names, taker })
}
