import type { MessageRecord } from './MessageRecord.ts'
import { MessageModel } from './messageModel.ts'

/** A message by its id, for the product's own use: asks no ability. Null: none. */
export const findMessage = (messageId: string): Promise<MessageRecord | null> =>
  MessageModel.findById(messageId).lean<MessageRecord>()
