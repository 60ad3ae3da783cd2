import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { messageEventTexts } from '#shared/messages/messageEventTexts.ts'
import { entry } from './entry.ts'
import type { Telling } from './Telling.ts'

/** What the customer and advisers have written to each other. */
export const aboutMessages = ({ messages }: CustomerExport, { say, tell, moment, language }: Telling): Markup[] =>
  messages.map(({ kind, text, by, sentAt, meeting, proposal, attachments }) => {
    const time = meeting ?? proposal?.time
    return entry(
      tell(messageEventTexts[`messages.event.${kind}`]),
      [moment(sentAt), by.name, by.organisation?.name[language]].filter(Boolean).join(' · '),
      [
        [say('export.label.text'), text],
        [say('export.label.period'), time ? `${moment(time.startsAt)} – ${moment(time.endsAt)}` : null],
        [say('export.label.place'), meeting?.place ?? null],
        [say('export.label.service'), proposal?.service?.name[language] ?? null],
        [say('export.documents'), attachments.map(({ name }) => name).join(', ')],
      ],
    )
  })
