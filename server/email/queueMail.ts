import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Language } from '#shared/languages/Language.ts'
import { MailModel } from './mailModel.ts'

type NewMail = {
  to: string
  /** Of the reader: our own words around the message are in it. Finnish, if not said. */
  language?: Language
  /** Subject and lines in the reader's language, without contents: what has happened, never what it says. */
  subject: string
  lines: string[]
  /** A path of the product that the reader is led to, e.g. `/access`; a sign-in stands before it. */
  link?: string
  /** A calendar file (RFC 5545) that goes along: a time, and nothing of what it is about. */
  calendar?: string
}

/** Put a message into the outbox, in the transaction of the change that it tells of: both are kept, or neither. */
export const queueMail = async ({ to, language = 'fi', subject, lines, link, calendar }: NewMail): Promise<void> => {
  const now = new Date()
  await insertDocuments(MailModel, [
    {
      ...{ _id: newId('mail'), to, language, subject, lines, link: link ?? null, calendar: calendar ?? null },
      ...{ createdAt: now, sentAt: null, gaveUpAt: null, attempts: 0, nextTryAt: now },
    },
  ])
}
