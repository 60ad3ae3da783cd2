import type { Context } from '#server/access/Context.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { classOf } from './classOf.ts'
import type { MessageRecord } from './MessageRecord.ts'
import { MessageModel } from './messageModel.ts'
import { takeAttachments } from './takeAttachments.ts'

type Written = Pick<MessageRecord, 'audience' | 'text'> &
  Partial<Pick<MessageRecord, 'kind' | 'meeting' | 'proposal' | 'answers'>> & { attachmentIds?: string[] }

/** Write a message into a matter with what goes along, and record that it was sent, in the running transaction. */
export const writeMessage = async (
  context: Context,
  matter: Matter,
  { audience, kind = 'message', attachmentIds = [], ...written }: Written,
): Promise<MessageRecord> => {
  const { userId, name, organisation } = context.actor
  const sentAt = new Date()
  const message: MessageRecord = {
    ...{ meeting: null, proposal: null, answer: null, cancelled: null, answers: null },
    ...written,
    _id: newId('msg'),
    ...{ matterId: matter._id, customerId: matter.customerId, audience, class: classOf(audience), kind },
    organisationId: organisation?.id ?? matter.organisationId,
    by: { userId, name, organisationId: organisation?.id ?? null },
    ...{ sentAt, readBy: [], readAt: null, countedFrom: sentAt },
  }
  await takeAttachments(context, message, attachmentIds)
  await insertDocuments(MessageModel, [message])
  const { _id: messageId, matterId, organisationId } = message
  await recordEvent(context, {
    ...{ customerId: matter.customerId, matterId, class: message.class },
    fact: { type: 'message.sent', content: { messageId, matterId, audience, kind, organisationId } },
  })
  return message
}
