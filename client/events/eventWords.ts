import { contactIn } from '#shared/events/contactIn.ts'
import type { EventFact } from '#shared/events/EventFact.ts'
import { factTexts } from '#shared/events/factTexts.ts'
import { handOffEventWords } from '../handOffs/handOffEventWords.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { currentLanguage } from '../i18n/currentLanguage.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import type { TextValues } from '../i18n/useText.ts'
import { messageEventWords } from '../messages/messageEventWords.ts'

addTexts(factTexts)

/** What has words of its own. */
type Told =
  | 'contact.logged'
  | 'contact.corrected'
  | 'nextStep.changed'
  | 'company.changed'
  | 'handOff.sent'
  | 'handOff.moved'
  | 'message.sent'
  | 'path.stepChanged'
  | 'path.permitReported'

/** An event in one line: its heading on the timeline, and what is said when it arrives. */
export const eventWords = (text: (key: TextKey, values?: TextValues) => string, fact: EventFact): string => {
  const contact = contactIn(fact)
  if (contact)
    return text('events.event.contact', {
      channel: text(`events.channel.${contact.channel}`),
      subject: contact.subject,
    })
  if (fact.type === 'nextStep.changed')
    return text(`events.nextStep.${fact.content.state}`, { text: fact.content.text })
  if (fact.type === 'company.changed') return text('events.change.title')
  if (fact.type === 'handOff.sent' || fact.type === 'handOff.moved') return handOffEventWords(text, fact)
  if (fact.type === 'message.sent') return messageEventWords(text, fact)
  if (fact.type === 'path.stepChanged' || fact.type === 'path.permitReported')
    return text(`events.fact.${fact.type}`, { title: fact.content.title[currentLanguage()] })
  const { type, content } = fact as Exclude<EventFact, { type: Told }>
  return text(`events.fact.${type}`, content as TextValues)
}
