import type { Context } from '#server/access/Context.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { StoredUpload } from '#server/http/uploads/StoredUpload.ts'
import type { Audience } from '#shared/access/Audience.ts'
import { type Attachment, AttachmentModel } from './attachmentModel.ts'
import { classOf } from './classOf.ts'
import { openThread } from './openThread.ts'

/** Keep a stored file for the message that its sender is writing to this audience: for a day, and for them alone. */
export const keepAttachment = async (
  context: Context,
  { matterId, file, audience }: { matterId: string; file: StoredUpload; audience: Audience },
) => {
  const { matter } = await openThread(context, matterId, audience)
  const { bytesId, name, type, size } = file
  const attachment: Attachment = {
    _id: newId('att'),
    ...{ matterId: matter._id, customerId: matter.customerId, audience, class: classOf(audience) },
    ...{ userId: context.actor.userId, organisationId: context.actor.organisation?.id ?? null },
    ...{ bytesId, name, type, size, at: new Date() },
  }
  await insertDocuments(AttachmentModel, [attachment])
  return { attachmentId: attachment._id, name, type, size }
}
