import type { NoticeRecord } from './NoticeRecord.ts'
import { NoticeModel } from './noticeModel.ts'

/** Notices that were made or read since a moment, in this process or another. */
export const noticesChangedSince = (since: Date): Promise<NoticeRecord[]> =>
  NoticeModel.find({ changedAt: { $gte: since } })
    .sort({ changedAt: 1 })
    .lean<NoticeRecord[]>()
