import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { entry } from './entry.ts'
import type { Telling } from './Telling.ts'

/** What the customer has asked, and the answers. */
export const aboutInquiries = ({ inquiries }: CustomerExport, { say, day, language }: Telling): Markup[] =>
  inquiries.map(({ to, text, askedAt, dueOn, answer }) =>
    entry(text, `${to?.name[language] ?? say('export.byRegister')}, ${day(askedAt)}`, [
      [say('export.label.due'), answer === null && dueOn ? day(dueOn) : null],
      [say('export.label.answer'), answer && `${answer.text} (${answer.by}, ${day(answer.at)})`],
    ]),
  )
