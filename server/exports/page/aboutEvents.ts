import type { Markup } from '#server/http/Markup.ts'
import type { EventFact } from '#shared/events/EventFact.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { entry } from './entry.ts'
import { headingOf } from './headingOf.ts'
import type { Telling } from './Telling.ts'

/** What an event says beside its heading: the words of a contact, or each field of another fact, by its own name. */
const factsOf = (fact: EventFact, { say }: Telling): [string, string | null][] => {
  if (fact.type === 'contact.logged' || fact.type === 'contact.corrected') {
    const contact = fact.type === 'contact.logged' ? fact.content : fact.content.content
    return [
      [say('export.label.text'), contact.text],
      [say('export.label.who'), contact.who.join(', ')],
      [say('export.label.reason'), fact.type === 'contact.corrected' ? fact.content.reason : null],
    ]
  }
  if (fact.type === 'company.changed')
    return fact.content.changes.map(({ field, before, after }) => [field, `${before ?? '–'} → ${after ?? '–'}`])
  const { content } = fact as { content: Record<string, unknown> }
  const told = [content.text, content.reason, content.purpose].filter((value) => typeof value === 'string')
  return [[say('export.label.text'), fact.type === 'nextStep.changed' ? null : told.join(' · ')]]
}

/** Everything that was recorded, latest first: what, when, by whom, who sees it. */
export const aboutEvents = ({ events }: CustomerExport, telling: Telling): Markup[] => {
  const { say, day, moment, language } = telling
  return events.map(({ fact, author, occurredAt, class: dataClass, withheld }) => {
    const by = [author?.name, author?.organisation?.name[language]].filter(Boolean).join(', ')
    return entry(headingOf(fact, telling), [moment(occurredAt), by].filter(Boolean).join(' · '), [
      ...factsOf(fact, telling),
      [say('export.label.seenBy'), say(`export.seenBy.${dataClass}`)],
      [say('export.label.withheld'), withheld && `${withheld.reason} (${day(withheld.reviewOn)})`],
    ])
  })
}
