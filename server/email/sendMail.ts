import type { Transporter } from 'nodemailer'
import { EmailAddress } from '#shared/contactDetails/EmailAddress.ts'
import { icalEventOf } from './icalEventOf.ts'
import { type Mail, MailModel } from './mailModel.ts'
import { messageOf } from './messageOf.ts'
import { MOST_ATTEMPTS, nextTry } from './nextTry.ts'
import type { PostSettings } from './PostSettings.ts'

/** A permanent refusal of the receiving server (RFC 5321): trying again would be refused again. */
const isPermanent = (error: unknown): boolean => {
  const { responseCode } = error as { responseCode?: number }
  return responseCode !== undefined && responseCode >= 550 && responseCode < 560
}

/** The kind of failure by its code: what a server says can hold the address. */
const reasonOf = (error: unknown): string => {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return [code, responseCode].filter(Boolean).join(' ') || 'unknown'
}

const noteFailure = async (mail: Mail, error: unknown, settings: PostSettings, now: Date): Promise<void> => {
  const attempts = mail.attempts + 1
  const last = attempts >= MOST_ATTEMPTS || isPermanent(error)
  await MailModel.updateOne(
    { _id: mail._id },
    { $set: { attempts, ...(last ? { gaveUpAt: now } : { nextTryAt: nextTry(attempts, now) }) } },
  )
  if (last) settings.gaveUp(mail._id, reasonOf(error))
}

/**
 * Send one message and note how it went. The Message-ID is the same at each try: where we fell before noting that it had
 * gone, the receiver can tell the second from a new one.
 */
export const sendMail = async (
  transport: Transporter,
  mail: Mail,
  settings: PostSettings,
  now: Date,
): Promise<void> => {
  try {
    await transport.sendMail({
      from: settings.from,
      // An object, so that nothing in it is taken for a second address.
      to: { name: '', address: EmailAddress.parse(mail.to) },
      messageId: `<${mail._id}@${new URL(settings.publicUrl).hostname}>`,
      // RFC 3834: no automatic answer to an automatic message.
      headers: { 'auto-submitted': 'auto-generated' },
      ...messageOf(mail, settings.publicUrl),
      ...(mail.calendar ? { icalEvent: icalEventOf(mail.calendar) } : {}),
    })
  } catch (error) {
    await noteFailure(mail, error, settings, now)
    return
  }
  // A link can be a key, as an invitation's is: it leaves with the message and is not kept here.
  await MailModel.updateOne({ _id: mail._id }, { $set: { sentAt: now, attempts: mail.attempts + 1, link: null } })
}
