import type { EventFact } from '#shared/events/EventFact.ts'
import { eventsTexts } from '#shared/events/eventsTexts.ts'
import { factTexts } from '#shared/events/factTexts.ts'
import { handOffEventTexts } from '#shared/handOffs/handOffEventTexts.ts'
import { messageEventTexts } from '#shared/messages/messageEventTexts.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import type { Telling } from './Telling.ts'

/** What happened, in one line. */
export const headingOf = (fact: EventFact, { tell, language }: Telling): string => {
  if (fact.type === 'contact.logged' || fact.type === 'contact.corrected') {
    const { channel, subject } = fact.type === 'contact.logged' ? fact.content : fact.content.content
    return `${tell(eventsTexts[`events.channel.${channel}`])}: ${subject}`
  }
  if (fact.type === 'nextStep.changed')
    return tell(eventsTexts[`events.nextStep.${fact.content.state}`], { text: fact.content.text })
  if (fact.type === 'company.changed') return tell(eventsTexts['events.change.title'])
  if (fact.type === 'message.sent') {
    const { audience, kind } = fact.content
    const told = audience === 'organisation' ? 'internal' : kind
    return tell(messageEventTexts[`messages.event.${told}`])
  }
  if (fact.type === 'handOff.sent' || fact.type === 'handOff.moved') {
    const { kind, from, to } = fact.content
    const names = { from: from[language], to: to?.[language] ?? '' }
    const key = fact.type === 'handOff.sent' || fact.content.move === 'send' ? kind : fact.content.move
    return tell(handOffEventTexts[`handOffs.event.${key}`], {
      ...names,
      taker: kind === 'pullRequest' ? names.from : names.to,
    })
  }
  if (fact.type === 'path.stepChanged' || fact.type === 'path.permitReported')
    return tell(factTexts[`events.fact.${fact.type}`], { title: fact.content.title[language] })
  const texts: Record<string, Localised> = factTexts
  const text = texts[`events.fact.${fact.type}`]
  return text ? tell(text, fact.content as Record<string, string>) : fact.type
}
