import { currentTransaction } from '#server/database/currentTransaction.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import { NoticeModel } from './noticeModel.ts'
import { noticePokes } from './noticePokes.ts'

/** Keep notices in the running transaction; those that are there already stay as they are. */
export const storeNotices = async (notices: readonly NoticeRecord[]): Promise<void> => {
  if (notices.length === 0) return
  const ids = notices.map(({ _id }) => _id)
  const known = new Set((await NoticeModel.find({ _id: { $in: ids } }, { _id: 1 }).lean()).map(({ _id }) => _id))
  await insertDocuments(
    NoticeModel,
    notices.filter(({ _id }) => !known.has(_id)),
  )
  currentTransaction.getStore()?.afterCommit.push(() => noticePokes.emit('changed'))
}
