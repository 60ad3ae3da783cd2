import { releaseBytes } from '#server/database/bytes/releaseBytes.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import type { DocumentRecord } from './DocumentRecord.ts'
import { DocumentModel } from './documentModel.ts'

type Which = { ids: string[] } | { customerIds: string[] } | { messageIds: string[] }

const filterOf = (which: Which) => {
  if ('ids' in which) return { _id: { $in: which.ids } }
  return 'customerIds' in which ? { customerId: { $in: which.customerIds } } : { messageId: { $in: which.messageIds } }
}

/** Remove these documents with their bytes, `limit` at most. Answers how many. */
export const eraseDocuments = (which: Which, limit: number): Promise<number> =>
  inTransaction(async () => {
    const found = await DocumentModel.find(filterOf(which), { bytesId: 1 }).limit(limit).lean<DocumentRecord[]>()
    if (found.length === 0) return 0
    const { deletedCount } = await DocumentModel.deleteMany({ _id: { $in: found.map(({ _id }) => _id) } })
    await releaseBytes(found.map(({ bytesId }) => bytesId))
    return deletedCount
  })
