import type { Context } from '#server/access/Context.ts'
import { storeDocument } from '#server/documents/storeDocument.ts'
import { problemOf } from '#server/http/problemOf.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { type Attachment, AttachmentModel } from './attachmentModel.ts'
import type { MessageRecord } from './MessageRecord.ts'

type For = Pick<MessageRecord, '_id' | 'matterId' | 'customerId' | 'audience' | 'class' | 'organisationId'>

/**
 * The files that the writer had sent ahead to this thread become documents of the message, in the running transaction.
 * Another's, another thread's, or one that is gone is refused as a whole: nothing is sent without what was meant to go along.
 */
export const takeAttachments = async (context: Context, message: For, attachmentIds: string[]): Promise<void> => {
  if (attachmentIds.length === 0) return
  const gone = () =>
    new Refusal('message.attachment_gone', {
      fields: [{ field: 'attachmentIds', problem: problemOf('attachment_gone', context.language) }],
    })
  const { userId, organisation } = context.actor
  const { matterId, audience } = message
  const mine = { matterId, audience, userId, organisationId: organisation?.id ?? null }
  const found = await AttachmentModel.find({ _id: { $in: attachmentIds }, ...mine }).lean<Attachment[]>()
  const matter = { _id: matterId, customerId: message.customerId, organisationId: message.organisationId }
  for (const id of attachmentIds) {
    const attachment = found.find(({ _id }) => _id === id)
    const kept = { messageId: message._id, class: message.class, withheld: null }
    if (!attachment || !(await storeDocument(context, matter, attachment, kept))) throw gone()
  }
  await AttachmentModel.deleteMany({ _id: { $in: attachmentIds } })
}
