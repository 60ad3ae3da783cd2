import type { Context } from '#server/access/Context.ts'
import { notifyCustomer } from '#server/contactDetails/notifyCustomer.ts'
import { messagesMailTexts } from '#shared/messages/messagesMailTexts.ts'
import { calendarOf } from './calendarOf.ts'
import type { MessageRecord } from './MessageRecord.ts'

/** Tell the customer by mail that a meeting is called off, in the running transaction, with what takes it off the calendar; why is read in the product. */
export const mailCancellation = async ({ actor }: Pick<Context, 'actor'>, message: MessageRecord): Promise<void> => {
  const { cancelledSubject, cancelledLine } = messagesMailTexts
  await notifyCustomer(message.customerId, {
    subject: cancelledSubject,
    lines: [cancelledLine],
    values: { organisation: actor.organisation?.name ?? '' },
    link: `/matters/${message.matterId}`,
    calendar: (title) => calendarOf(message, { title }),
  })
}
