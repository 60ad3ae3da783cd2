import type { EventFact } from '#shared/events/EventFact.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import type { TextValues } from '../i18n/useText.ts'
import { contactIn } from './contactIn.ts'

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
  return text('events.change.title')
}
