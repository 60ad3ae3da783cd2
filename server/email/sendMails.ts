import { createTransport } from 'nodemailer'
import type { Job } from '#server/jobs/Job.ts'
import { type Mail, MailModel } from './mailModel.ts'
import { postOffice } from './postOffice.ts'
import { sendMail } from './sendMail.ts'

const EVERY = 5_000
/** Messages of one run; the rest wait for the next one, so that other jobs get their turn. */
const BATCH = 100
/** Milliseconds that a silent mail server is waited for. */
const CONNECT_TIMEOUT = 10_000
const ANSWER_TIMEOUT = 20_000

const run = async (now: Date): Promise<void> => {
  const settings = postOffice.settings()
  if (!settings) return
  const mails = await MailModel.find({ sentAt: null, gaveUpAt: null, nextTryAt: { $lte: now } })
    .sort({ nextTryAt: 1 })
    .limit(BATCH)
    .lean<Mail[]>()
  if (mails.length === 0) return
  const transport = createTransport(
    {
      url: settings.smtpUrl,
      pool: true,
      maxConnections: 1,
      connectionTimeout: CONNECT_TIMEOUT,
      greetingTimeout: CONNECT_TIMEOUT,
      socketTimeout: ANSWER_TIMEOUT,
    },
    // Nothing of a message is ever fetched from a file or an address.
    { disableFileAccess: true, disableUrlAccess: true },
  )
  try {
    for (const mail of mails) await sendMail(transport, mail, settings, now)
  } finally {
    transport.close()
  }
}

/** Send what waits in the outbox; several processes share it by the job's lease. */
export const sendMails: Job = { name: 'sendMails', every: EVERY, run }
