import { inTransaction } from '#server/database/inTransaction.ts'
import { eraseDocuments } from '#server/documents/eraseDocuments.ts'
import { MOST_ATTACHMENTS } from '#shared/messages/messageLimits.ts'
import { MessageModel } from './messageModel.ts'

type Which = { ids: string[] } | { customerIds: string[] } | { internalBefore: Date }

const filterOf = (which: Which) => {
  if ('ids' in which) return { _id: { $in: which.ids } }
  return 'customerIds' in which
    ? { customerId: { $in: which.customerIds } }
    : { audience: 'organisation' as const, countedFrom: { $lt: which.internalBefore } }
}

/** Remove these messages with what came along, `limit` at most. Answers how many messages. */
export const eraseMessages = (which: Which, limit: number): Promise<number> =>
  inTransaction(async () => {
    const found = await MessageModel.find(filterOf(which), { _id: 1 }).limit(limit).lean<{ _id: string }[]>()
    const messageIds = found.map(({ _id }) => _id)
    if (messageIds.length === 0) return 0
    await eraseDocuments({ messageIds }, messageIds.length * MOST_ATTACHMENTS)
    const { deletedCount } = await MessageModel.deleteMany({ _id: { $in: messageIds } })
    return deletedCount
  })
