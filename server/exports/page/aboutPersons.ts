import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { entry } from './entry.ts'
import { languagesIn } from './languagesIn.ts'
import type { Telling } from './Telling.ts'

/** Contact persons, as the customer sees them. */
export const aboutPersons = ({ contactPersons }: CustomerExport, telling: Telling): Markup[] => {
  const { say, day, language } = telling
  return contactPersons.map((person) =>
    entry(person.name, person.title, [
      [say('export.label.emails'), person.email],
      [say('export.label.phones'), person.phone],
      [say('export.label.languages'), languagesIn(person.languages, telling)],
      [
        say('export.label.period'),
        person.from || person.until ? [person.from, person.until].map((one) => (one ? day(one) : '')).join('–') : null,
      ],
      [say('export.label.protected'), person.protected ? say('export.yes') : null],
      [
        say('export.label.source'),
        say('export.source.checked', {
          keeper: person.keptBy?.name[language] ?? say('export.bySelf'),
          name: person.checkedBy,
          day: day(person.checkedAt),
        }),
      ],
      [say('export.label.seenBy'), person.protected ? null : say('export.seenBy.person')],
    ]),
  )
}
