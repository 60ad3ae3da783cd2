import type { MessageRecord } from './MessageRecord.ts'
import { MessageModel } from './messageModel.ts'

/** Messages with customers that, as far as known here, nobody has used since a moment, the longest ago first. */
export const messagesUnusedSince = (before: Date, limit: number): Promise<MessageRecord[]> =>
  MessageModel.find({ audience: 'customer', countedFrom: { $lt: before } })
    .sort({ countedFrom: 1 })
    .limit(limit)
    .lean<MessageRecord[]>()
