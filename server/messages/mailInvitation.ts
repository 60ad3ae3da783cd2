import type { Context } from '#server/access/Context.ts'
import { notifyCustomer } from '#server/contactDetails/notifyCustomer.ts'
import { messagesMailTexts } from '#shared/messages/messagesMailTexts.ts'
import { calendarOf } from './calendarOf.ts'
import type { MessageRecord } from './MessageRecord.ts'

/**
 * Tell the customer by mail of a meeting, in the running transaction, with its time for the calendar: nothing of what it is
 * about or where, which are read in the product.
 */
export const mailInvitation = async ({ actor }: Pick<Context, 'actor'>, message: MessageRecord): Promise<void> => {
  const { invitedSubject, invitedLine } = messagesMailTexts
  await notifyCustomer(message.customerId, {
    subject: invitedSubject,
    lines: [invitedLine],
    values: { organisation: actor.organisation?.name ?? '' },
    link: `/matters/${message.matterId}`,
    calendar: (title) => calendarOf(message, { title }),
  })
}
