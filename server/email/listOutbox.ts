import { type Mail, MailModel } from './mailModel.ts'

/** As many as somebody trying the product out looks through. */
const MOST = 50

/** The messages that wait to be sent, latest first; for the mailbox of development. */
export const listOutbox = (): Promise<Mail[]> =>
  MailModel.find({ sentAt: null }).sort({ createdAt: -1 }).limit(MOST).lean()
