import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { MessageRecord } from './MessageRecord.ts'
import { MessageModel } from './messageModel.ts'
import { sideOf } from './sideOf.ts'

/** How many messages with the customer the actor's side has not read; a guest has no side. */
export const countUnread = async (context: Pick<Context, 'actor' | 'ability'>, matterId: string): Promise<number> => {
  const side = sideOf(context.actor)
  if (side === undefined) return 0
  const unread = {
    ...{ matterId, audience: 'customer', 'by.organisationId': { $ne: side } },
    readBy: { $not: { $elemMatch: { organisationId: side } } },
  }
  return findAccessible(context, 'read', MessageModel, unread as unknown as QueryFilter<MessageRecord>).countDocuments()
}
