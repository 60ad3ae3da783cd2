import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { grantsTexts } from '#shared/grants/grantsTexts.ts'
import { entry } from './entry.ts'
import type { Telling } from './Telling.ts'

/** Who has asked for access, and what came of it. */
export const aboutRequests = ({ accessRequests }: CustomerExport, { say, tell, day, language }: Telling): Markup[] =>
  accessRequests.map(({ by, sections, purpose, askedAt, state, lastDay }) =>
    entry(`${by.name}, ${by.organisation.name[language]}`, `${day(askedAt)}, ${say(`export.request.${state}`)}`, [
      [
        say('export.label.sections'),
        sections.map((section) => tell(grantsTexts[`grants.section.${section}`])).join(', '),
      ],
      [say('export.label.purpose'), purpose],
      [say('export.label.until'), day(lastDay)],
    ]),
  )
