import { currentTransaction } from '#server/database/currentTransaction.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { readNotices as contract } from '#shared/notices/readNotices.ts'
import { mine } from './mine.ts'
import { NoticeModel } from './noticeModel.ts'
import { noticePokes } from './noticePokes.ts'

/** Mark the caller's own notices as read: what was read on the screen is not sent any more. Others' ids mark nothing. */
export const readNotices: Handler<typeof contract> = async ({ actor }, { noticeIds, until }) => {
  const now = new Date()
  const which = [{ _id: { $in: noticeIds } }, ...(until ? [{ at: { $lte: new Date(until) } }] : [])]
  const { modifiedCount } = await NoticeModel.updateMany(
    { $and: [mine(actor), { readAt: null, $or: which }] } as object,
    { $set: { readAt: now, changedAt: now }, $unset: { mailAt: 1, pushAt: 1 } },
  )
  currentTransaction.getStore()?.afterCommit.push(() => noticePokes.emit('changed'))
  return { marked: modifiedCount }
}
