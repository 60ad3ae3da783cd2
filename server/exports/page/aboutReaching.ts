import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { entry } from './entry.ts'
import { languagesIn } from './languagesIn.ts'
import type { Telling } from './Telling.ts'

/** How the customer is reached, and in which language. */
export const aboutReaching = ({ contactDetails }: CustomerExport, telling: Telling): Markup[] => {
  const { details } = contactDetails
  if (!details?.source) return []
  const { say, day } = telling
  const { address, checkedAt, checkedBy } = details
  const keeper = say(details.source === 'customer' ? 'export.bySelf' : 'export.byOrganisation')
  return [
    entry('', '', [
      [say('export.label.emails'), details.emails.join(', ')],
      [say('export.label.phones'), details.phones.join(', ')],
      [
        say('export.label.address'),
        address &&
          [address.street, `${address.postCode} ${address.city}`.trim(), address.country].filter(Boolean).join(', '),
      ],
      [
        say('export.label.languages'),
        languagesIn([...new Set([details.preferredLanguage, ...details.languages])], telling),
      ],
      [say('export.label.protected'), details.protected ? say('export.yes') : null],
      [
        say('export.label.source'),
        checkedAt &&
          (checkedBy
            ? say('export.source.checked', { keeper, name: checkedBy, day: day(checkedAt) })
            : say('export.source.told', { keeper, day: day(checkedAt) })),
      ],
    ]),
  ]
}
