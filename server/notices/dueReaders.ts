import { NoticeModel } from './noticeModel.ts'

/** Notices looked through for whose turn it is; more wait for the next round. */
const BATCH = 500

/** Whose notices are to go out by now, by mail or by push. */
export const dueReaders = async (way: 'mailAt' | 'pushAt', now: Date): Promise<string[]> => {
  const due = await NoticeModel.find({ [way]: { $lte: now } } as object, { to: 1 })
    .sort({ [way]: 1 })
    .limit(BATCH)
    .lean()
  return [...new Set(due.map(({ to }) => to))]
}
