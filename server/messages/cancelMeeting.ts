import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { cancelMeeting as contract } from '#shared/messages/cancelMeeting.ts'
import { getReadableMessage } from './getReadableMessage.ts'
import { mailCancellation } from './mailCancellation.ts'
import { MessageModel } from './messageModel.ts'
import { presentOneMessage } from './presentOneMessage.ts'
import { proposing } from './proposing.ts'
import { tellCustomer } from './tellCustomer.ts'
import { writeMessage } from './writeMessage.ts'

/**
 * Call off a meeting to come, by the organisation that invited to it: noted on the invitation, said in the thread with why, and taken
 * off the customer's calendar by mail. The promise that the invitation kept stays kept.
 */
export const cancelMeeting: Handler<typeof contract> = async (context, { messageId, text }) => {
  const invitation = await getReadableMessage(context, messageId)
  const { matter, customer, organisationId } = await proposing.begin(context, invitation.matterId)
  if (!invitation.meeting) throw new Refusal('message.not_meeting')
  if (invitation.by.organisationId !== organisationId) throw new Refusal('access.denied')
  if (invitation.meeting.startsAt <= new Date()) throw new Refusal('message.meeting_over')
  const { userId, name } = context.actor
  const cancelled = { at: new Date(), by: { userId, name } }
  const { matchedCount } = await MessageModel.updateOne({ _id: messageId, cancelled: null }, { $set: { cancelled } })
  if (matchedCount === 0) throw new Refusal('message.already_cancelled')
  await writeMessage(context, matter, { audience: 'customer', kind: 'cancellation', text, answers: messageId })
  const called = { ...invitation, cancelled }
  await mailCancellation(context, called)
  await tellCustomer(context, customer)
  return presentOneMessage(context, matter, called)
}
