import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { entry } from './entry.ts'
import type { Telling } from './Telling.ts'

/** What has been promised and is not yet done. */
export const aboutSteps = ({ nextSteps }: CustomerExport, { say, day, language }: Telling): Markup[] =>
  nextSteps.map(({ text, responsible, organisation, dueOn }) =>
    entry(text, `${responsible.name}, ${organisation.name[language]}`, [
      [say('export.label.due'), dueOn && day(dueOn)],
    ]),
  )
