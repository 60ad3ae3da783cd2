import type { QueryFilter } from 'mongoose'
import { findAccessible } from '#server/access/findAccessible.ts'
import { currentTransaction } from '#server/database/currentTransaction.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import type { noteMessagesRead as contract } from '#shared/messages/noteMessagesRead.ts'
import { countUnread } from './countUnread.ts'
import { getReadableMessage } from './getReadableMessage.ts'
import type { MessageRecord } from './MessageRecord.ts'
import { MessageModel } from './messageModel.ts'
import { readPokes } from './readPokes.ts'
import { sideOf } from './sideOf.ts'

/** Note that the actor's side has read the thread with the customer up to a message: by organisation, so that nobody's hours of work are shown. */
export const noteMessagesRead: Handler<typeof contract> = async (context, { matterId, upTo }) => {
  const { matter } = await getAccessibleMatter(context, 'read', matterId)
  const last = await getReadableMessage(context, upTo)
  if (last.matterId !== matter._id) throw new Refusal('message.not_found')
  const side = sideOf(context.actor)
  if (side === undefined) return { matterId: matter._id, unread: 0 }
  const unread = {
    ...{ matterId: matter._id, audience: 'customer', sentAt: { $lte: last.sentAt } },
    ...{ 'by.organisationId': { $ne: side }, readBy: { $not: { $elemMatch: { organisationId: side } } } },
  }
  const found = await findAccessible(context, 'read', MessageModel, unread as unknown as QueryFilter<MessageRecord>)
    .select({ _id: 1 })
    .lean<{ _id: string }[]>()
  const at = new Date()
  await MessageModel.updateMany(
    { _id: { $in: found.map(({ _id }) => _id) } },
    { $push: { readBy: { organisationId: side, at } }, $set: { readAt: at } },
  )
  if (found.length > 0) currentTransaction.getStore()?.afterCommit.push(() => readPokes.emit('read'))
  return { matterId: matter._id, unread: await countUnread(context, matter._id) }
}
