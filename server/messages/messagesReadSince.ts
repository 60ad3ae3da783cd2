import type { MessageRecord } from './MessageRecord.ts'
import { MessageModel } from './messageModel.ts'

/** Messages that a side has read since a moment, in this process or another. */
export const messagesReadSince = (since: Date): Promise<MessageRecord[]> =>
  MessageModel.find({ readAt: { $gte: since } })
    .sort({ readAt: 1 })
    .lean<MessageRecord[]>()
