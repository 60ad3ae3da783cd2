import type { QueryFilter } from 'mongoose'
import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import type { MessageRecord } from './MessageRecord.ts'
import { MessageModel } from './messageModel.ts'

/** How many messages with the customer under these ids the actor may read. */
export const countAccessibleMessages = (context: Pick<Context, 'ability'>, customerIds: string[]): Promise<number> =>
  findAccessible(context, 'read', MessageModel, {
    customerId: { $in: customerIds },
    audience: 'customer',
  } as QueryFilter<MessageRecord>).countDocuments()
